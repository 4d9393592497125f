import OnRecordCore
import OnRecordStore
import Terminal

/// The selected row of a table at length: the paragraph of a statement, what is known of an entity.
struct TablePreviewPane: Drawing {
    let item: TableItem
    let preview: Excerpt?
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
        guard let preview, preview.article == row.article.id, preview.span == row.paragraph else { return }
        if surface.size.rows > 12 { y += 1 }
        let marks =
            row.segments.map { ($0, ExcerptText.Mark.current) }
            + [row.mention, row.cue].compactMap(\.self).map { ($0, .mention) }
        ExcerptText(preview, showing: row.span, marks: marks, theme: theme).draw(from: y, into: &surface)
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
