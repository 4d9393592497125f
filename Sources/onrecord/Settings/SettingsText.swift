import OnRecordTUI

/// The settings as a file that can be kept: what holds, each with what it is for.
struct SettingsText {
    let settings: Settings

    /// The lines of the file.
    var lines: [String] {
        let state = settings.file.text == nil ? " (no such file: these are the defaults)" : ""
        var lines = ["# OnRecord's settings: \(settings.name)\(state)"]
        for setting in Setting.all where setting.table == nil { lines += entry(setting) }
        var table = ""
        for setting in Setting.all {
            guard let name = setting.table else { continue }
            if name != table { lines += ["", "[\(name)]"] }
            table = name
            lines += entry(setting)
        }
        return lines + keys
    }

    private func entry(_ setting: Setting) -> [String] {
        ["", "# " + setting.comment, "\(setting.name) = \(setting.value(settings.reader))"]
    }

    /// Every command with its keys; those that are the keymap's are comments.
    private var keys: [String] {
        var lines = [
            "", "[keys]",
            "# Keys for a command, in vim's notation; [] leaves the command to the palette. A key that the keymap gives to",
            "# another command is taken from it.",
        ]
        var group = ""
        for command in settings.reader.commands {
            if command.group != group { lines += ["", "# \(command.group)"] }
            group = command.group
            let keys = command.keys.map(Self.quoted).joined(separator: ", ")
            let mark = settings.reader.bindings[command.name] == nil ? "# " : ""
            lines.append("\(mark)\(command.name) = [\(keys)]  # \(command.help)")
        }
        return lines
    }

    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
