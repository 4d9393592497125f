import OnRecordStore

/// A walk over the places that answer a search, from one article to the next.
struct HitWalk: Hashable, Sendable {
    /// The articles.
    let listing: ArticleListing
    /// Whether the listing has been worked out.
    let isPrepared: Bool
    /// Where the walk begins.
    let from: ArticleID?
    /// Which way.
    let direction: Direction
    /// How many places on, those of the article where it begins not counted.
    let times: Int
}
