import Terminal

extension Page {
    /// A line of the page as it is drawn.
    struct Line {
        let row: Int
        let text: SafeText
        var detail = SafeText()
        var isFirst = false
        var isReason = false
    }

    /// The widest that a page is, in cells: in a wider window the eye would lose the way from a row to what stands at its end.
    static let widest = 100

    /// The most lines of one row, not counting its reason.
    private static let mostLines = 2

    /// The lines of the page at a width of `columns` cells.
    func lines(columns: Int) -> [Line] { rows.indices.flatMap { lines(of: $0, columns: columns) } }

    private func lines(of index: Int, columns: Int) -> [Line] {
        let row = rows[index]
        let columns = min(columns, Self.widest)
        // The row's text takes precedence over its position.
        let detail = detail(of: row, cells: max(0, columns / 2 - 2))
        let room = max(1, columns - 6 - detail.width)
        var lines = Elision.lines(row.text, cells: room, most: Self.mostLines).map { Line(row: index, text: $0) }
        if lines.isEmpty { lines = [Line(row: index, text: SafeText())] }
        lines[0].isFirst = true
        lines[0].detail = detail
        if showsReasons, !row.reason.isEmpty {
            lines += Elision.lines(row.reason, cells: max(1, columns - 7), most: 2).map {
                Line(row: index, text: $0, isReason: true)
            }
        }
        return lines
    }

    /// What stands at the right end of `row`, with a bar as long as there is room for.
    private func detail(of row: Row, cells: Int) -> SafeText {
        let words = Elision.line(row.detail, cells: cells)
        let room = min(Self.widestBar, cells - words.width - 1)
        guard let bar = row.bar, room >= Self.leastBar else { return words }
        let drawn = SafeText(Bar.across(bar.value, of: bar.largest, cells: room))
        return drawn + SafeText(String(repeating: " ", count: room - drawn.width + 1)) + words
    }

    private static let (leastBar, widestBar) = (4, 32)

    /// Scrolls as little as needed to show the selected row, with its heading if that is right above it.
    mutating func reveal(rows height: Int, columns: Int) {
        let lines = lines(columns: columns)
        guard let first = lines.firstIndex(where: { $0.row == selected }),
            let last = lines.lastIndex(where: { $0.row == selected })
        else { return top = 0 }
        let start = first > 0 && rows[lines[first - 1].row].isHeading ? first - 1 : first
        top = max(last - height + 1, min(top, start))
        top = max(0, min(top, lines.count - height))
    }
}
