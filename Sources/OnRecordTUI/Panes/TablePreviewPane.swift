import OnRecordCore
import OnRecordStore
import Terminal

/// The selected row of a table at length: the paragraph of a statement, what is known of an entity.
struct TablePreviewPane: Drawing {
    let item: TableItem
    let preview: TablePreview?
    let scale: TableScale
    let theme: Theme

    func draw(into surface: inout Surface) {
        switch item {
        case .statement(let row): draw(row, into: &surface)
        case .entity(let row): draw(row, into: &surface)
        }
    }

    // MARK: A statement

    private func draw(_ row: StatementRow, into surface: inout Surface) {
        let cells = surface.size.columns - 4
        var y = 0
        for line in Elision.lines(row.article.shownTitle, cells: cells, most: surface.size.rows > 12 ? 2 : 1) {
            surface.write(line, column: 2, row: y, style: theme.title)
            y += 1
        }
        let place = [row.article.outlet, row.article.dateLine, "line \(row.line)"].compactMap(\.self)
        for line in Elision.lines((place + [row.certainty]).joined(separator: "  "), cells: cells, most: 2) {
            surface.write(line, column: 2, row: y, style: theme.dim)
            y += 1
        }
        guard let preview, preview.id == item.id else { return }
        if surface.size.rows > 12 { y += 1 }
        draw(ArticleText(preview.text), of: row, from: y, into: &surface)
    }

    /// The paragraph from `y` on: from its beginning or, where the statement would not be seen, from its first line.
    private func draw(_ text: ArticleText, of row: StatementRow, from y: Int, into surface: inout Surface) {
        let start = row.paragraph.start
        var breaker = LineBreaker(text, measure: max(1, min(88, surface.size.columns - 4)))
        let lines = breaker.lines(of: text.span)
        let room = max(0, surface.size.rows - y)
        let first = lines.firstIndex { $0.end > row.span.start - start } ?? 0
        let last = lines.lastIndex { $0.start < row.span.end - start } ?? first
        let top = last < room ? 0 : max(0, min(first, lines.count - room))
        for (index, line) in lines.dropFirst(top).prefix(room).enumerated() {
            surface.write(TextWidth.shown(text.utf8, line.range), column: 2, row: y + index, style: theme.text)
            for span in row.segments { restyle(span, start, line, text, y + index, theme.makeCurrent, &surface) }
            for span in [row.mention, row.cue].compactMap(\.self) {
                restyle(span, start, line, text, y + index, theme.makeMention, &surface)
            }
        }
    }

    private func restyle(
        _ span: TextSpan, _ start: Int, _ line: TextSpan, _ text: ArticleText, _ row: Int,
        _ change: (inout Style) -> Void, _ surface: inout Surface
    ) {
        let (from, to) = (max(line.start, span.start - start), min(line.end, span.end - start))
        guard from < to else { return }
        let column = 2 + TextWidth.of(text.utf8, line.start..<from)
        surface.restyle(
            Rect(column: column, row: row, columns: TextWidth.of(text.utf8, from..<to), rows: 1), change)
    }

    // MARK: An entity

    private func draw(_ row: EntityRow, into surface: inout Surface) {
        let cells = max(1, surface.size.columns - 4)
        var y = 0
        func write(_ words: String, _ style: Style, most: Int = 1) {
            for line in Elision.lines(words, cells: cells, most: most) {
                surface.write(line, column: 2, row: y, style: style)
                y += 1
            }
        }
        write(row.name, theme.title)
        write(row.roles.joined(separator: ", "), theme.text, most: 3)
        let overview = row.overview
        write(EntityWords(row).facts.joined(separator: ", "), theme.dim, most: 3)
        guard let months = scale.months, let counts = overview?.months else { return }
        y += 1
        let columns = counts.columns(over: months, cells: min(cells, 72))
        surface.write(SafeText(Bar.columns(columns)), column: 2, row: y, style: theme.quotation)
        let (first, last) = (
            SafeText(MonthCounts.words(of: months.lowerBound)), SafeText(MonthCounts.words(of: months.upperBound))
        )
        surface.write(first, column: 2, row: y + 1, style: theme.dim)
        if first.width + last.width + 1 < columns.count {
            surface.writeRight(last, endingAt: 2 + columns.count, row: y + 1, style: theme.dim)
        }
    }
}
