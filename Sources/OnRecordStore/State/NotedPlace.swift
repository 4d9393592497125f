import OnRecordCore

/// A place in an article, with words that find it again when the text has changed.
public struct NotedPlace: Hashable, Sendable {
    /// The article.
    public let article: NotedArticle
    /// The offset in bytes where it begins.
    public let start: Int
    /// The words there, at most `mostBytes` of them.
    public let excerpt: String

    /// No more of the words are kept.
    static let mostBytes = 400

    /// The place at `span` of `text`, the text of `article`.
    public init(_ article: NotedArticle, at span: TextSpan, of text: ArticleText) {
        self.article = article
        start = max(0, min(span.start, text.utf8.count))
        var end = max(start, min(span.end, start + Self.mostBytes, text.utf8.count))
        while end > start, end < text.utf8.count, text.utf8[end] & 0xC0 == 0x80 { end -= 1 }
        excerpt = text[TextSpan(start, end)]
    }

    init(article: NotedArticle, start: Int, excerpt: String) {
        self.article = article
        self.start = start
        self.excerpt = excerpt
    }

    /// Where it is in `text`: the words nearest to where they stood; where they are gone, the offset itself, empty.
    public func span(in text: ArticleText) -> TextSpan {
        let words = Array(excerpt.utf8)
        let bytes = text.utf8
        func stands(at offset: Int) -> Bool {
            offset >= 0 && offset + words.count <= bytes.count
                && bytes[offset..<offset + words.count].elementsEqual(words)
        }
        if stands(at: start) { return TextSpan(start, start + words.count) }
        if let first = words.first {
            let found = bytes.indices.filter { bytes[$0] == first && stands(at: $0) }
            if let nearest = found.min(by: { abs($0 - start) < abs($1 - start) }) {
                return TextSpan(nearest, nearest + words.count)
            }
        }
        let end = max(0, min(start, bytes.count))
        return TextSpan(end, end)
    }
}
