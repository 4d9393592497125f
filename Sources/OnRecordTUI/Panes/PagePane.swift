import Terminal

/// The profile of an entity.
struct PagePane: Drawing {
    let page: Page
    let theme: Theme

    func draw(into surface: inout Surface) {
        drawTitle(into: &surface)
        let lines = page.lines(columns: surface.size.columns)
        for (y, line) in lines.dropFirst(page.top).prefix(surface.size.rows - 1).enumerated() {
            draw(line, y + 1, into: &surface)
        }
    }

    private func drawTitle(into surface: inout Surface) {
        let summary = SafeText(page.summary)
        let room = surface.size.columns - 4
        let isRoom = summary.width + SafeText(page.title).width <= room
        let end = surface.size.columns - 1
        let start =
            isRoom ? surface.writeRight(summary, endingAt: end, row: 0, style: theme.dim) : end
        surface.write("►", column: 0, row: 0, style: theme.focusedTitle)
        surface.write(
            Elision.line(page.title, cells: max(0, start - 4)), column: 2, row: 0, style: theme.focusedTitle)
    }

    private func draw(_ line: Page.Line, _ y: Int, into surface: inout Surface) {
        let row = page.rows[line.row]
        let isSelected = line.row == page.selected && row.target != nil
        let end = min(surface.size.columns, Page.widest) - 1
        let style =
            row.isHeading
            ? theme.title : line.isReason || row.target == nil ? theme.dim : isSelected ? theme.selected : theme.text
        if line.isFirst {
            if isSelected { surface.write(">", column: 1, row: y, style: theme.selected) }
            if line.row == page.rangeStart { surface.write("»", column: 0, row: y, style: theme.currentMark) }
            surface.writeRight(line.detail, endingAt: end, row: y, style: theme.dim)
        }
        surface.write(line.text, column: row.isHeading ? 1 : line.isReason ? 5 : 3, row: y, style: style)
        guard isSelected else { return }
        surface.restyle(Rect(column: 0, row: y, columns: surface.size.columns, rows: 1), theme.makeBar)
    }
}
