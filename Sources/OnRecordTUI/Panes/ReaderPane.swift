import OnRecordCore
import Terminal

/// The article being read.
struct ReaderPane: Drawing {
    let reading: Reading
    let search: SearchState
    /// Whose mentions are highlighted.
    let selection: SelectedEntity?
    /// Whether it has the focus.
    let isFocused: Bool
    /// Whether the article is hidden, since the list does not have it.
    let isHidden: Bool
    /// What to show where there is nothing to read.
    let placeholder: EmptyText
    let theme: Theme

    func draw(into surface: inout Surface) {
        guard !isHidden, let article = reading.article, let text = reading.text, !text.isEmpty else {
            return placeholder.draw(into: &surface)
        }
        let columns = ReaderColumns(columns: surface.size.columns, widest: reading.measure)
        let rows = text.rows(from: reading.top, count: surface.size.rows)
        guard let first = rows.first, let last = rows.last else { return }
        let highlights = Highlights(
            in: article, view: reading.view, search: search, selection: selection,
            visible: TextSpan(first.span.start, last.span.end))
        if let map = columns.map {
            Minimap(article, reading, hits: search.matches, theme: theme).draw(column: map, into: &surface)
        }
        let cursor = isFocused ? reading.cursorRow : nil
        for (y, row) in rows.enumerated() {
            let style = style(of: article.content.document.paragraphs[row.paragraph].zone)
            surface.write(
                TextWidth.shown(article.text.utf8, row.span.range), column: columns.text, row: y, style: style)
            for highlight in highlights.all where highlight.span.overlaps(row.span) {
                light(highlight, in: row, y, of: article, columns, &surface)
            }
            if let column = columns.mark { mark(row, y, highlights, column, &surface) }
            if row == cursor, let column = columns.line {
                surface.write(">", column: column, row: y, style: theme.lineMark)
            } else if highlights.hasMatch(in: row), let column = columns.line {
                surface.write("*", column: column, row: y, style: theme.matchMark)
            }
        }
    }

    private func style(of zone: Zone.Kind) -> Style {
        switch zone {
        case .title: theme.title
        case .body, .deck: theme.text
        case .byline, .dateline, .caption, .boilerplate: theme.dim
        }
    }

    private func light(
        _ highlight: Highlight, in row: TextRow, _ y: Int, of article: OpenArticle, _ columns: ReaderColumns,
        _ surface: inout Surface
    ) {
        let bytes = article.text.utf8
        let start = max(highlight.span.start, row.span.start)
        let end = min(highlight.span.end, row.span.end)
        let column = columns.text + TextWidth.of(bytes, row.span.start..<start)
        let cells = TextWidth.of(bytes, start..<end)
        surface.restyle(Rect(column: column, row: y, columns: cells, rows: 1)) { style in
            switch highlight.role {
            case .current: theme.makeCurrent(&style)
            case .mention: theme.makeMention(&style)
            case .match: theme.makeMatch(&style)
            case .currentMatch: theme.makeCurrentMatch(&style)
            case .lit: theme.makeLit(&style)
            }
        }
    }

    /// The mark at the margin: what was gone to, a bookmark, the current quotation, any quotation, indirect speech.
    private func mark(_ row: TextRow, _ y: Int, _ highlights: Highlights, _ column: Int, _ surface: inout Surface) {
        if highlights.wasGoneTo(in: row) {
            surface.write("»", column: column, row: y, style: theme.currentMark)
        } else if highlights.bookmarked.contains(where: { row.span.contains($0.start) }) {
            surface.write("◆", column: column, row: y, style: theme.currentMark)
        } else if highlights.current.contains(where: { row.touches($0) }) {
            surface.write("▌", column: column, row: y, style: theme.currentMark)
        } else if highlights.quoted.contains(where: { row.touches($0) }) {
            surface.write("│", column: column, row: y, style: theme.quotation)
        } else if highlights.reported.contains(where: { row.touches($0) }) {
            surface.write("┊", column: column, row: y, style: theme.reported)
        }
    }
}
