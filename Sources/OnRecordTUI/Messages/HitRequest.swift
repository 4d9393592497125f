import OnRecordStore

/// A question for the hits of a search in the articles around one of those that it has found.
struct HitRequest: Hashable, Sendable {
    /// The articles found.
    let listing: ArticleListing
    /// The place of that article among them.
    let index: Int
    /// The hit to be selected.
    let selection: HitSelection

    /// So many articles before and after it are read.
    static let margin = 10
}
