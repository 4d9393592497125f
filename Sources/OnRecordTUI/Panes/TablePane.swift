import OnRecordStore
import Terminal

/// A table: its name, the headings of its columns, its rows, a preview of the selected one.
struct TablePane: Drawing {
    let table: Table
    let layout: TableLayout
    let columns: TableColumns
    /// What to say where there are no rows.
    let nothing: [String]
    let theme: Theme

    func draw(into surface: inout Surface) {
        if let title = layout.title { drawTitle(title, into: &surface) }
        if let headings = layout.headings { drawHeadings(headings, into: &surface) }
        drawRows(into: &surface)
        if let rule = layout.rule {
            surface.fill(rule, with: rule.size.columns == 1 ? "│" : "─", style: theme.separator)
        }
        guard let preview = layout.preview, let item = table.selectedItem else { return }
        var part = Surface(size: preview.size)
        TablePreviewPane(item: item, preview: table.preview, scale: table.scale, theme: theme).draw(into: &part)
        surface[preview] = part
    }

    private func drawTitle(_ rect: Rect, into surface: inout Surface) {
        let words = TableWords(table)
        let place = table.count > 0 ? "\(table.selected + 1) of \(table.count)" : ""
        let whole = SafeText([words.order, place].filter { !$0.isEmpty }.joined(separator: "  "))
        let position = whole.width * 2 < rect.size.columns ? whole : SafeText(place)
        let start = surface.writeRight(position, endingAt: rect.size.columns - 1, row: rect.row, style: theme.paneTitle)
        surface.write("►", column: 0, row: rect.row, style: theme.focusedTitle)
        surface.write(
            Elision.line(words.title, cells: max(0, start - 4)), column: 2, row: rect.row, style: theme.focusedTitle)
    }

    private func drawHeadings(_ rect: Rect, into surface: inout Surface) {
        for placed in columns.placed {
            let isSorted = placed.column.content == table.sortColumn
            let mark = isSorted ? (table.isReversed ? " ▲" : " ▼") : ""
            // The mark may stand in the gap before a column of numbers.
            let room = placed.cells + (placed.column.isRight ? TableColumns.gap : 0)
            let words = SafeText(placed.column.heading + mark).prefix(cells: room)
            let style = isSorted ? theme.title : theme.paneTitle
            if placed.column.isRight {
                surface.writeRight(words, endingAt: placed.start + placed.cells, row: rect.row, style: style)
            } else {
                surface.write(words, column: placed.start, row: rect.row, style: style)
            }
        }
    }

    private func drawRows(into surface: inout Surface) {
        let body = layout.body
        guard body.size.rows > 0, body.size.columns > 0 else { return }
        var part = Surface(size: body.size)
        defer { surface[body] = part }
        guard table.count > 0 else { return drawNothing(into: &part) }
        let (hits, words) = (WordHits(table.listing), TableWords(table))
        for (index, line) in table.places(lines: body.size.rows) {
            guard let item = table.item(at: index) else { break }
            if let group = table.heading(over: index) {
                let count = SafeText("\(group.count)")
                let name = Elision.line(words.heading(over: item), cells: body.size.columns - count.width - 4)
                let column = part.write(name, column: 1, row: line - 1, style: theme.title)
                part.write(count, column: column + 2, row: line - 1, style: theme.dim)
            }
            draw(item, isSelected: index == table.selected, row: line, hits, into: &part)
        }
    }

    private func drawNothing(into surface: inout Surface) {
        for (row, line) in nothing.enumerated() {
            let words = Elision.line(line, cells: surface.size.columns - 4)
            surface.write(words, column: 3, row: row + 1, style: row == 0 ? theme.title : theme.text)
        }
    }

    private func draw(_ item: TableItem, isSelected: Bool, row: Int, _ hits: WordHits, into surface: inout Surface) {
        if isSelected { surface.write(">", column: 0, row: row, style: theme.selected) }
        for placed in columns.placed {
            let cell = TableCell(placed.column.content, of: item, cells: placed.cells, table.scale, hits: hits)
            let style = isSelected && cell.look == .plain ? theme.selected : style(cell.look)
            let width = cell.parts.reduce(0) { $0 + $1.text.width }
            var column = placed.start + (placed.column.isRight ? placed.cells - width : 0)
            for part in cell.parts {
                var own = style
                if part.isHit { theme.makeMatch(&own) }
                column = surface.write(part.text, column: column, row: row, style: own)
            }
        }
        guard isSelected else { return }
        surface.restyle(Rect(column: 0, row: row, columns: surface.size.columns, rows: 1), theme.makeBar)
    }

    private func style(_ look: TableCell.Look) -> Style {
        switch look {
        case .plain: theme.text
        case .quiet: theme.dim
        case .speech: theme.quotation
        case .doubtful: theme.warning
        }
    }
}
