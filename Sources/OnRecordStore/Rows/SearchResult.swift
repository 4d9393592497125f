/// What a search found.
public struct SearchResult: Hashable, Sendable {
    /// The hits, in the order of the articles and then of the text.
    public let hits: [SearchHit]
    /// In how many articles.
    public let articleCount: Int

    /// A result from its parts.
    public init(hits: [SearchHit], articleCount: Int) {
        self.hits = hits
        self.articleCount = articleCount
    }

    /// Nothing found.
    public static let empty = SearchResult(hits: [], articleCount: 0)
}
