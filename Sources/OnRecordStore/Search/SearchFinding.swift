/// What a search of the index has found.
struct SearchFinding: Sendable {
    /// The articles.
    let articles: NumberSet
    /// Their numbers, best first; `nil` where they have no rank.
    let ranked: [Int32]?
    /// What is to be said of it.
    let notes: Set<SearchNote>
}
