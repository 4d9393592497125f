import OnRecordCore

extension ArticleRow {
    /// Bytes of the opening that a list may show.
    private static let openingLimit = 240

    /// The row of `article`.
    init(_ article: AnnotatedDocument, id: ArticleID) {
        let document = article.document
        self.init(
            id: id, path: document.name, title: document.title.map { document.text.oneLine($0) },
            opening: Self.opening(of: document), outlet: document.outlet?.name, published: document.published,
            updated: document.updated, quotationCount: article.quotations.count { $0.repeats == nil },
            unattributedCount: article.unattributed.count, issues: document.issues)
    }

    /// What rows about places in the article call it.
    public var shownTitle: String { title ?? (opening.isEmpty ? path : opening) }

    /// The date that orders it as one number: 20180528; 0 where it is unknown.
    var dateNumber: Int { (published ?? updated)?.number ?? 0 }

    /// The first words of the body; of whatever there is where there is no body.
    private static func opening(of document: Document) -> String {
        let first = document.paragraphs.first { $0.zone == .body } ?? document.paragraphs.first
        guard let span = first?.span else { return "" }
        let text = document.text
        var end = min(span.end, span.start + openingLimit)
        while end > span.start, end < text.utf8.count, text.utf8[end] & 0xC0 == 0x80 { end -= 1 }
        return text.oneLine(TextSpan(span.start, end))
    }
}
