import OnRecordStore

/// The other articles that quote a speaker.
struct Elsewhere: Hashable, Sendable {
    /// The speaker.
    let speaker: EntityID
    /// The article that is left out.
    let article: ArticleID
    /// How many other articles.
    let count: Int
    /// The titles of the first few.
    let titles: [String]
}
