import OnRecordCore

/// Searches: which articles match, and where in them.
public protocol SearchStore: AnyObject, Sendable {
    /// Works out what `listing` shows, so that other calls answer at once, and returns whether that was finished: not where
    /// `interruption` ended it.
    func prepare(_ listing: ArticleListing, _ interruption: SearchInterruption) -> Bool

    /// What the user should know about the results of `listing`.
    func notes(on listing: ArticleListing) -> Set<SearchNote>

    /// The hits of `query` in an article, in the order of the text and without overlaps.
    func hits(of query: Query, in article: ArticleID) -> [TextSpan]

    /// The first hit in each article that has one.
    func snippets(of query: Query, in articles: [ArticleID]) -> [ArticleID: SearchHit]

    /// The sentences of each article that have hits, in the order of the articles and of the text.
    func passages(of query: Query, in articles: [ArticleID]) -> [HitPassage]

    /// The query with words that no article has replaced by the nearest that there are; `nil` where there are no such.
    func nearest(to query: Query) -> String?
}
