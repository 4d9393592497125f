import OnRecordCore

/// One place where a query was found.
public struct SearchHit: Hashable, Sendable {
    /// The article.
    public let article: ArticleID
    /// That article's title, or its opening words, or its path.
    public let articleTitle: String
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
        article: ArticleID, articleTitle: String, span: TextSpan, line: Int, before: String, match: String,
        after: String
    ) {
        self.article = article
        self.articleTitle = articleTitle
        self.span = span
        self.line = line
        self.before = before
        self.match = match
        self.after = after
    }
}
