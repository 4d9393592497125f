import OnRecordStore
import OnRecordTUI
import TOMLKit

/// What the user has set, and what is wrong with how they wrote it. What is right holds, whatever else is wrong.
struct Settings {
    /// What holds.
    private(set) var reader = ReaderSettings()
    /// What is wrong, in the order of the lines.
    private(set) var mistakes: [SettingMistake] = []
    /// The file.
    let file: SettingsFile

    /// The settings in `file`.
    init(_ file: SettingsFile = SettingsFile()) {
        self.file = file
        if let problem = file.problem { mistakes = [SettingMistake(line: nil, message: problem)] }
        guard let text = file.text else { return }
        read(text)
        mistakes.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    }

    /// What to tell at the start; `nil` where nothing is wrong. Where there is much, first where to read it all.
    var warning: String? {
        guard let first = mistakes.first else { return nil }
        let all = mistakes.count > 1 ? "\(mistakes.count) problems (`onrecord config` lists them): " : ""
        return "\(all)\(name)\(first)"
    }

    /// The file's path, for messages.
    var name: String { file.path?.shown ?? "config.toml" }

    private mutating func read(_ text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let table = parse(&lines) else { return }
        let places = SettingLines(lines)
        for (key, value) in zip(table.keys, table.values) where key != "keys" {
            guard let inner = value.table, Setting.all.contains(where: { $0.table == key }) else {
                take(value, path: key, line: places.line(of: key))
                continue
            }
            for (name, value) in zip(inner.keys, inner.values) {
                take(value, path: key + "." + name, line: places.line(of: key + "." + name))
            }
        }
        for faint in reader.colors.faint(on: reader.theme) {
            let tenths = Int((faint.contrast * 10).rounded(.down))
            let ground = faint.ground == .bar ? "the selected row" : "the background"
            mistakes.append(
                SettingMistake(
                    line: places.line(of: "colors." + faint.role.rawValue),
                    message:
                        "colors.\(faint.role.rawValue) has a contrast of \(tenths / 10).\(tenths % 10):1 with \(ground); "
                        + "text is legible from 4.5:1 on"))
        }
        guard let keys = table["keys"] else { return }
        guard let bindings = keys.tomlValue.table else {
            return mistakes.append(
                SettingMistake(line: places.line(of: "keys"), message: "keys must be a table, [keys]"))
        }
        for (command, value) in zip(bindings.keys, bindings.values) {
            bind(command, value, line: places.line(of: "keys." + command))
        }
    }

    /// The file without the lines that are no TOML, each of which is a mistake.
    private mutating func parse(_ lines: inout [String]) -> TOMLTable? {
        for (index, line) in lines.enumerated() where line.unicodeScalars.contains(where: Self.isControl) {
            mistakes.append(SettingMistake(line: index + 1, message: "invalid TOML: control character"))
            lines[index] = ""
        }
        for mistake in TOMLBrackets.removeMistakes(from: &lines) {
            mistakes.append(SettingMistake(line: mistake.line + 1, message: "invalid TOML: \(mistake.words)"))
        }
        for _ in 0...lines.count {
            do {
                return try TOMLTable(string: lines.joined(separator: "\n"))
            } catch let error as TOMLParseError {
                // A line that is cut off is found wrong at the beginning of the next, or at the end.
                var index = max(0, min(error.source.begin.line, lines.count) - 1)
                while index > 0, lines[index].allSatisfy(\.isWhitespace) { index -= 1 }
                mistakes.append(SettingMistake(line: index + 1, message: "invalid TOML: \(error.description)"))
                guard !lines[index].isEmpty else { return nil }
                lines[index] = ""
                // The strings and brackets of the lines that are left may be others now.
                _ = TOMLBrackets.removeMistakes(from: &lines)
            } catch {
                mistakes.append(SettingMistake(line: nil, message: "\(error)"))
                return nil
            }
        }
        return nil
    }

    /// Whether TOML has no place for it: a control character other than a tab or what ends a line.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control && scalar != "\t" && scalar != "\r"
    }

    private mutating func take(_ value: TOMLValue, path: String, line: Int?) {
        guard let setting = Setting.all.first(where: { $0.path == path }) else {
            let known = Setting.all.map(\.path).joined(separator: ", ")
            return mistakes.append(
                SettingMistake(line: line, message: "unknown setting \(path); the settings are \(known), and [keys]"))
        }
        guard let wanted = setting.take(value, &reader) else { return }
        mistakes.append(
            SettingMistake(line: line, message: "\(path) must be \(wanted), not \(value.debugDescription)"))
    }

    private mutating func bind(_ command: String, _ value: TOMLValue, line: Int?) {
        let keys = value.string.map { [$0] } ?? value.array.map { $0.map(\.string) }.flatMap { Self.strings($0) }
        guard let keys else {
            return mistakes.append(
                SettingMistake(line: line, message: "keys.\(command) must be a string or an array of strings"))
        }
        do throws(KeyProblem) { try reader.bind(command, to: keys) } catch {
            mistakes.append(SettingMistake(line: line, message: "keys.\(command): \(error)"))
        }
    }

    private static func strings(_ values: [String?]) -> [String]? {
        values.contains(nil) ? nil : values.compactMap(\.self)
    }
}
