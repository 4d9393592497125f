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
    /// The words shown.
    let text: String
    /// What of them is lit, in bytes from their beginning.
    var lit: [TextSpan] = []
    /// Where it stands in the article, and what is read beside it.
    let span: TextSpan
    let surroundings: TextSpan
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
        let document = content.content.document
        let words = document.paragraphs.first { $0.span.end > start }.map { content.text[$0.span] } ?? ""
        text = Elision.opening(of: words)
        span = quotation ?? TextSpan(start, start)
        surroundings = document.surroundings(of: span)
        arrival = .place(place)
    }

    /// The entry of a bookmark in `content`: speaker, words, note.
    init(_ bookmark: Bookmark, in content: OpenArticle) {
        article = content.id
        heading = content.heading
        span = bookmark.place.span(in: content.text)
        line = content.text.lineNumber(at: span.start)
        surroundings = content.content.document.surroundings(of: span)
        let own = span
        let quotation = content.content.quotations.firstIndex { $0.span.overlaps(own) }
        let speaker = quotation.flatMap { content.attribution(of: $0)?.speaker.name }.map { $0 + ": " } ?? ""
        let words = span.isEmpty ? bookmark.place.excerpt + " (the text has changed)" : content.text[span]
        text = (bookmark.note.isEmpty ? "" : "[\(bookmark.note)] ") + speaker + Elision.opening(of: words)
        arrival = .noted(bookmark.place)
        self.bookmark = bookmark.id
        note = bookmark.note
    }

    /// The entry of an article that a search has found without a hit in its text.
    init(_ row: ArticleRow) {
        article = row.id
        heading = row.shownTitle
        line = 1
        text = row.opening.isEmpty ? row.path : row.opening + " …"
        span = TextSpan(0, 0)
        surroundings = TextSpan(0, 3000)
        arrival = .top
    }

    /// The entry of a sentence with hits, in an article headed `heading`.
    init(_ passage: HitPassage, heading: String) {
        article = passage.article
        self.heading = heading
        line = passage.line
        text = passage.words
        let start = passage.sentence.start
        lit = passage.hits.map { TextSpan($0.start - start, min($0.end, passage.sentence.end) - start) }
        span = passage.hits.first ?? passage.sentence
        surroundings = passage.surroundings
        arrival = .hit(passage.firstHit)
    }
}
