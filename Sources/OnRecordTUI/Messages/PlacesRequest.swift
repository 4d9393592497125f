import OnRecordStore

/// A request for places in all articles: what they are for, and from where.
struct PlacesRequest: Hashable, Sendable {
    /// What the places are for.
    enum Use: Hashable, Sendable {
        /// To be listed.
        case list
        /// To go so many places on from where the user is.
        case walk(Direction, Int)
    }

    /// What the places are for.
    let use: Use
    /// The order of the articles.
    let listing: ArticleListing
    /// The article that is shown.
    let from: ArticleID?
}
