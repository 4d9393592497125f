import OnRecordCore
import OnRecordStore

/// An entry of a list of results.
struct ResultEntry: Sendable {
    /// The article.
    let article: ArticleID
    /// Its title, and its outlet if known.
    let heading: String
    /// The line of the file.
    let line: Int
    /// The text shown: the words before the match, the match, and the words after it.
    let before: String
    let match: String
    let after: String
    /// Where opening it leads.
    let arrival: Arrival
    /// The identifier of the bookmark that it shows.
    var bookmark: Int64?
    /// The user's note.
    var note = ""

    /// The entry of a visited place in `content`: the current quotation, or else the cursor's line.
    init(_ place: Place, of content: OpenArticle) {
        article = place.article
        heading = content.heading
        let quotation = content.quotation(place.view.quotation)?.span
        let start = max(
            0, min(place.view.lit.first?.start ?? quotation?.start ?? place.view.cursor, content.text.utf8.count))
        line = content.text.lineNumber(at: start)
        let paragraphs = content.content.document.paragraphs
        let words = paragraphs.first { $0.span.end > start }.map { content.text[$0.span] } ?? ""
        (before, match, after) = (Elision.opening(of: words), "", "")
        arrival = .place(place)
    }

    /// The entry of a bookmark in `content`: speaker, words, note.
    init(_ bookmark: Bookmark, in content: OpenArticle) {
        article = content.id
        heading = content.heading
        let span = bookmark.place.span(in: content.text)
        line = content.text.lineNumber(at: span.start)
        let quotation = content.content.quotations.firstIndex { $0.span.overlaps(span) }
        let speaker = quotation.flatMap { content.attribution(of: $0)?.speaker.name }.map { $0 + ": " } ?? ""
        let words = span.isEmpty ? bookmark.place.excerpt + " (the text has changed)" : content.text[span]
        before = (bookmark.note.isEmpty ? "" : "[\(bookmark.note)] ") + speaker + Elision.opening(of: words)
        (match, after) = ("", "")
        arrival = .noted(bookmark.place)
        self.bookmark = bookmark.id
        note = bookmark.note
    }
}
