import Terminal

/// The keys and what they do.
struct HelpPane: Drawing {
    let help: HelpView
    let keys: KeyTable
    let theme: Theme

    /// "12-30 of 52"; empty where all lines are seen.
    private func position(of count: Int, rows: Int) -> String {
        count <= rows ? "" : "\(help.top + 1)-\(min(count, help.top + max(0, rows))) of \(count)"
    }

    private var title: String {
        guard help.filter.isEmpty else { return "KEYS    matching “\(help.filter)”" }
        let find = "\(keys.key(of: "find")) filters"
        let place = Pane.allCases.first { $0.scope == help.scope }.map { "KEYS in \($0.scope.words)" } ?? "KEYS"
        return "\(place)    \(find); a number before a key repeats it: 5j"
    }

    func draw(into surface: inout Surface) {
        let columns = surface.size.columns
        let lines = HelpText(help, keys: keys).lines(columns: columns)
        let start = surface.writeRight(
            SafeText(position(of: lines.count, rows: surface.size.rows - 1)), endingAt: columns - 1, row: 0)
        surface.write("►", column: 0, row: 0, style: theme.focusedTitle)
        surface.write(
            Elision.line(title, cells: max(0, start - 4)), column: 2, row: 0, style: theme.focusedTitle)
        let shown = lines.dropFirst(help.top).prefix(max(0, surface.size.rows - 1))
        for (index, line) in shown.enumerated() {
            surface.write(line.keys, column: 2, row: index + 1, style: line.isElsewhere ? theme.dim : theme.key)
            let column = line.isHeading ? 1 : HelpText.wordColumn(columns: columns)
            let style = line.isHeading ? theme.title : line.isElsewhere ? theme.dim : theme.text
            surface.write(line.words, column: column, row: index + 1, style: style)
        }
    }
}
