import OnRecordCore

/// One place where an entity is mentioned.
public struct MentionRow: Hashable, Sendable {
    /// The article.
    public let article: ArticleID
    /// The words that mention it.
    public let span: TextSpan

    /// A mention at `span` of `article`.
    public init(article: ArticleID, span: TextSpan) {
        self.article = article
        self.span = span
    }
}
