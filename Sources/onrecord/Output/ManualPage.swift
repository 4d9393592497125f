import ArgumentParser
import OnRecordTUI

/// The manual page, made from what the program knows of its commands and keys.
struct ManualPage {
    private var lines: [String] = []

    /// The page in roff.
    var text: String { lines.joined(separator: "\n") + "\n" }

    /// The page of the program as it comes.
    init() {
        let program = OnRecord.configuration
        lines = [
            ".\\\" made by `onrecord man`", ".TH ONRECORD 1 \"\" \"OnRecord \(program.version)\" \"User Commands\"",
            ".SH NAME",
            "onrecord \\- " + Self.escaped(program.abstract), ".SH SYNOPSIS",
        ]
        block(program.usage ?? "")
        lines.append(".SH DESCRIPTION")
        for part in Self.parts(program.discussion) { add(part) }
        lines.append(".SH COMMANDS")
        for command in program.subcommands where command.configuration.shouldDisplay { add(command) }
        addKeys()
        addFiles()
    }

    // MARK: Parts

    /// A stretch of a discussion, and the heading over it: "EXAMPLES:".
    private struct Part {
        var heading: String?
        var text: String
    }

    private static func parts(_ discussion: String) -> [Part] {
        discussion.split(separator: "\n\n").map { paragraph in
            let heading = paragraph.prefix { $0 != ":" }
            guard heading.count < paragraph.count, !heading.contains(where: { $0.isLowercase || $0.isNewline }) else {
                return Part(text: String(paragraph))
            }
            return Part(heading: String(heading), text: String(paragraph.dropFirst(heading.count + 1)))
        }
    }

    private mutating func add(_ part: Part) {
        lines.append(part.heading.map { ".SH " + $0 } ?? ".PP")
        let text = part.text.drop { $0 == " " || $0 == "\n" }
        if part.text.contains("\n ") { block(part.text) } else { lines.append(Self.escaped(String(text))) }
    }

    /// A command of the command line with its own help, as `onrecord help` prints it.
    private mutating func add(_ command: any ParsableCommand.Type) {
        let name = command.configuration.commandName ?? ""
        lines += [".SS onrecord " + Self.escaped(name)]
        let help = OnRecord.helpMessage(for: command, columns: 76)
        block(help.hasPrefix("OVERVIEW: ") ? String(help.dropFirst("OVERVIEW: ".count)) : help)
    }

    private mutating func addKeys() {
        lines += [
            ".SH KEYS", "A number before a key repeats it. A name after a colon is typed into the palette, which",
            "accepts any part of it. Keys can be changed: see", ".BR config.toml .",
        ]
        var group = ""
        for command in ReaderSettings().commands {
            if command.group != group { lines.append(".SS " + Self.escaped(command.group)) }
            group = command.group
            let keys = command.labels.joined(separator: ", ")
            lines += [
                ".TP", ".B " + Self.escaped(keys.isEmpty ? ":" + command.name : keys),
                Self.escaped(command.help)
                    + " (" + Self.escaped(command.name) + ")",
            ]
        }
    }

    private mutating func addFiles() {
        lines.append(".SH FILES")
        entry(
            "$XDG_CONFIG_HOME/onrecord/config.toml",
            "settings (default: ~/.config/onrecord/config.toml); see onrecord config")
        entry(
            "$XDG_STATE_HOME/onrecord/notes.sqlite",
            "articles read, marks, bookmarks, places (default: in ~/.local/state/onrecord)")
        entry("$XDG_STATE_HOME/onrecord/copied.txt", "what was copied, the latest last")
        lines.append(".SH ENVIRONMENT")
        entry("VISUAL, EDITOR", "the editor, with arguments if any (default: vi)")
        entry("BROWSER", "the browser, %s standing for the address (default: xdg-open on a desktop)")
        entry("NO_COLOR", "if set, no colours are used")
        entry("ONRECORD_THEME", "dark, light or mono")
        entry("ESCDELAY", "milliseconds to wait after Esc for the rest of a key (default: 25)")
    }

    private mutating func entry(_ name: String, _ words: String) {
        lines += [".TP", ".I " + Self.escaped(name), Self.escaped(words)]
    }

    // MARK: Roff

    /// Lines that are kept as they are.
    private mutating func block(_ text: String) {
        lines.append(".nf")
        var rest = text.split(separator: "\n", omittingEmptySubsequences: false)
        while rest.first?.isEmpty == true { rest.removeFirst() }
        while rest.last?.isEmpty == true { rest.removeLast() }
        lines += rest.map { Self.escaped(String($0)) }
        lines.append(".fi")
    }

    /// `text` such that roff takes nothing of it for a request, and a hyphen for no typographer's dash.
    private static func escaped(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("`", with: "\\`")
            .replacing("^", with: "\\(ha").replacing("~", with: "\\(ti").replacing("'", with: "\\(aq")
        return escaped.first == "." ? "\\&" + escaped : escaped
    }
}
