/// Names an entity of the corpus, over all its articles, for as long as the store is open.
public struct EntityID: Hashable, Sendable {
    /// The entity's number in the store.
    public let number: Int

    /// The entity numbered `number`.
    public init(_ number: Int) { self.number = number }
}
