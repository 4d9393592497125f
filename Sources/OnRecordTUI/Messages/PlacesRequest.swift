import OnRecordStore

/// A request for places in all articles, to walk to one of them.
struct PlacesRequest: Hashable, Sendable {
    /// Which way.
    let direction: Direction
    /// How many places on.
    let times: Int
    /// The order of the articles.
    let listing: ArticleListing
    /// The article that is shown.
    let from: ArticleID?
}
