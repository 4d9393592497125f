/// Names an article of the corpus for as long as the store is open.
public struct ArticleID: Hashable, Sendable {
    /// The article's number in the store.
    public let number: Int

    /// The article numbered `number`.
    public init(_ number: Int) { self.number = number }
}
