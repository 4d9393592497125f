import OnRecordStore

/// Of which articles a list has the hits: those around the selected one, of all that a search has found.
struct HitWindow: Hashable, Sendable {
    /// The articles found, in their order.
    let listing: ArticleListing
    /// How many there are.
    let count: Int
    /// The place of the first of `ids` among them.
    let start: Int
    /// The articles of the window.
    let ids: [ArticleID]

    /// The place after the last of them.
    var end: Int { start + ids.count }
}

/// Which hit is to be selected.
enum HitSelection: Hashable, Sendable {
    /// The first of the article at this place.
    case first(Int)
    /// The last of all.
    case last
    /// The first of this article that ends after this offset in bytes.
    case near(ArticleID, Int)
}
