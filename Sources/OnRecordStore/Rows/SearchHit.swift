import OnRecordCore

/// One place where a query was found.
public struct SearchHit: Hashable, Sendable {
    /// The article.
    public let article: ArticleID
    /// The words that were found.
    public let span: TextSpan
    /// The line of the file that they start in, counted from 1.
    public let line: Int
    /// The text before them in their line, led by an ellipsis where that has more.
    public let before: String
    /// The words that were found, as they stand in the text.
    public let match: String
    /// The text after them in their line, followed by an ellipsis where that has more.
    public let after: String

    /// A hit from its parts.
    public init(
        article: ArticleID, span: TextSpan, line: Int, before: String, match: String, after: String
    ) {
        self.article = article
        self.span = span
        self.line = line
        self.before = before
        self.match = match
        self.after = after
    }
}

extension SearchHit {
    /// The hit at `span` of the article with its line around it.
    public init(_ span: TextSpan, in text: ArticleText, of article: ArticleID) {
        self.init(span, in: text, of: article, line: text.lineNumber(at: span.start))
    }

    private init(_ span: TextSpan, in text: ArticleText, of article: ArticleID, line: Int) {
        let context = HitContext(of: span, in: text)
        self.init(
            article: article, span: span, line: line, before: context.before, match: text[span], after: context.after)
    }

    /// The first hit in each line of the article that has any of `spans`, which are in the order of the text.
    public static func onePerLine(_ spans: [TextSpan], in text: ArticleText, of article: ArticleID) -> [SearchHit] {
        let lines = LineIndex(text.utf8)
        var hits: [SearchHit] = []
        for span in spans {
            let line = lines.line(at: span.start)
            if hits.last?.line != line { hits.append(SearchHit(span, in: text, of: article, line: line)) }
        }
        return hits
    }
}
