import Terminal

/// The help, generated from the tables of commands and keys.
enum HelpText {
    /// A line of the help.
    struct Line {
        var keys = SafeText()
        var words = SafeText()
        var isHeading = false
    }

    private static let keyColumns = 20

    /// The lines of help that is `columns` cells wide.
    static func lines(columns: Int) -> [Line] {
        CommandGroup.allCases.flatMap { group in
            [Line(words: SafeText(group.rawValue), isHeading: true)]
                + CommandTable.all.filter { $0.group == group }.flatMap { lines(for: $0, columns: columns) } + [Line()]
        }.dropLast()
    }

    /// Where the words begin.
    static func wordColumn(columns: Int) -> Int { min(keyColumns + 3, columns / 3) }

    private static func lines(for command: Command, columns: Int) -> [Line] {
        let room = max(1, columns - wordColumn(columns: columns) - 1)
        let words = Elision.lines(command.help, cells: room, most: 6)
        let keys = Elision.lines(
            KeyTable.keys(of: command.name).joined(separator: ", "), cells: wordColumn(columns: columns) - 3, most: 6)
        return (0..<max(words.count, keys.count)).map {
            Line(keys: $0 < keys.count ? keys[$0] : SafeText(), words: $0 < words.count ? words[$0] : SafeText())
        }
    }
}
