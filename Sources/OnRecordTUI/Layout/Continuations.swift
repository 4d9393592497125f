import Terminal

/// What may follow keys that are not a command yet.
struct Continuations {
    /// The keys that may follow, each with what it does.
    let entries: [(keys: SafeText, words: String)]

    /// What may follow `prefix` in `scope`, with the keys of `table`.
    init(of prefix: [Key], in scope: Scope, _ table: KeyTable) {
        entries = table.bindings.compactMap { binding in
            guard binding.keys.starts(with: prefix), let command = CommandTable.command(named: binding.command),
                command.scopes.contains(scope)
            else { return nil }
            let rest = SafeText(binding.keys.dropFirst(prefix.count).map(\.label).joined())
            guard command.takesLetter else { return rest.isEmpty ? nil : (rest, command.help) }
            return (rest + "a–z", command.help)
        }
    }

    /// The widest cells of an entry's column, and the most columns.
    private static let (entryColumns, mostColumns) = (44, 3)

    /// The entries in columns for a width of `columns` cells: each line holds those side by side, and the cells of one.
    func lines(columns: Int) -> (lines: [[Int]], cells: Int) {
        let count = max(1, min(Self.mostColumns, columns / Self.entryColumns, entries.count))
        let rows = (entries.count + count - 1) / count
        let lines = (0..<rows).map { row in
            stride(from: row, to: entries.count, by: max(1, rows)).map { $0 }
        }
        return (lines, columns / count)
    }
}
