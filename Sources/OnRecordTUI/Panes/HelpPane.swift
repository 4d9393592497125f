import Terminal

/// All keys and what they do.
struct HelpPane: Drawing {
    let top: Int
    let theme: Theme

    /// "12-30 of 52"; empty where all lines are seen.
    private func position(of count: Int, rows: Int) -> String {
        count <= rows ? "" : "\(top + 1)-\(min(count, top + max(0, rows))) of \(count)"
    }

    func draw(into surface: inout Surface) {
        let columns = surface.size.columns
        let lines = HelpText.lines(columns: columns)
        let start = surface.writeRight(
            SafeText(position(of: lines.count, rows: surface.size.rows - 1)), endingAt: columns - 1, row: 0)
        let title = Elision.line("KEYS    a number before a key repeats it: 5j", cells: max(0, start - 4))
        surface.write("►", column: 0, row: 0, style: theme.focusedTitle)
        surface.write(title, column: 2, row: 0, style: theme.focusedTitle)
        let shown = lines.dropFirst(top).prefix(max(0, surface.size.rows - 1))
        for (index, line) in shown.enumerated() {
            surface.write(line.keys, column: 2, row: index + 1, style: theme.key)
            let column = line.isHeading ? 1 : HelpText.wordColumn(columns: columns)
            surface.write(line.words, column: column, row: index + 1, style: line.isHeading ? theme.title : theme.text)
        }
    }
}
