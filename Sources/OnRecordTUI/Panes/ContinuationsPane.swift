import Terminal

/// What may follow keys that are not a command yet, at the foot of the screen.
struct ContinuationsPane: Drawing {
    let continuations: Continuations
    let theme: Theme

    /// How many rows it takes in a window of `columns` cells: a rule and the entries.
    static func rows(_ continuations: Continuations, columns: Int) -> Int {
        continuations.entries.isEmpty ? 0 : continuations.lines(columns: columns).lines.count + 1
    }

    func draw(into surface: inout Surface) {
        let columns = surface.size.columns
        surface.fill(Rect(column: 0, row: 0, columns: columns, rows: 1), with: "─", style: theme.separator)
        let (lines, cells) = continuations.lines(columns: columns)
        let keyCells = continuations.entries.map(\.keys.width).max() ?? 0
        for (row, line) in lines.enumerated() {
            for (place, index) in line.enumerated() {
                let entry = continuations.entries[index]
                let start = place * cells + 1
                surface.write(entry.keys, column: start, row: row + 1, style: theme.key)
                let words = Elision.line(entry.words, cells: max(0, cells - keyCells - 4))
                surface.write(words, column: start + keyCells + 1, row: row + 1, style: theme.text)
            }
        }
    }
}
