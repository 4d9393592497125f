/// The line of each key in a TOML file, which the parser does not report.
struct SettingLines {
    private var lines: [String: Int] = [:]

    /// The lines of a file that is valid TOML.
    init(_ text: [String]) {
        var table = ""
        for (index, line) in text.enumerated() {
            let line = line.drop { $0 == " " || $0 == "\t" }
            if line.first == "[" {
                let name = Self.key(line.dropFirst().prefix { $0 != "]" })
                table = name + "."
                lines[name] = lines[name] ?? index + 1
            } else if let equals = line.firstIndex(of: "="), line.first != "#" {
                let name = table + Self.key(line[..<equals])
                lines[name] = lines[name] ?? index + 1
            }
        }
    }

    /// The line of a key with its tables, counted from 1; the line of its table if it has none.
    func line(of path: String) -> Int? { lines[path] ?? lines[String(path.prefix { $0 != "." })] }

    private static func key(_ text: Substring) -> String {
        String(text.filter { $0 != "\"" && $0 != "'" && !$0.isWhitespace })
    }
}
