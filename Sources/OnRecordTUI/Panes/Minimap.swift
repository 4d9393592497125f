import OnRecordCore
import Terminal

/// The whole article in one column: where it has quotations, hits and bookmarks, and what of it is on screen.
struct Minimap {
    private let article: OpenArticle
    private let reading: Reading
    private let hits: [TextSpan]
    private let theme: Theme

    /// The map of what `reading` shows, with the `hits` of a search.
    init(_ article: OpenArticle, _ reading: Reading, hits: [TextSpan], theme: Theme) {
        self.article = article
        self.reading = reading
        self.hits = hits
        self.theme = theme
    }

    /// Draws it into `column`; nothing where all of the article is on screen.
    func draw(column: Int, into surface: inout Surface) {
        let paragraphs = article.content.document.paragraphs
        guard let start = paragraphs.first?.span.start, let end = paragraphs.last?.span.end,
            let visible = reading.visible,
            end > start, surface.size.rows > 2, visible.start > start || visible.end < end
        else { return }
        let rows = surface.size.rows
        func row(_ offset: Int) -> Int { max(0, min(rows - 1, (offset - start) * rows / (end - start))) }
        for y in row(visible.start)...max(row(visible.start), row(visible.end - 1)) {
            surface.write("┃", column: column, row: y, style: theme.separator)
        }
        for (index, quotation) in article.content.quotations.enumerated() {
            let isCurrent = index == reading.view.quotation
            let style = isCurrent ? theme.currentMark : theme.quotation
            for y in row(quotation.span.start)...row(max(quotation.span.start, quotation.span.end - 1)) {
                surface.write(isCurrent ? "▌" : "│", column: column, row: y, style: style)
            }
        }
        for hit in hits { surface.write("*", column: column, row: row(hit.start), style: theme.matchMark) }
        for bookmark in article.bookmarks {
            surface.write("◆", column: column, row: row(bookmark.place.start), style: theme.currentMark)
        }
    }
}
