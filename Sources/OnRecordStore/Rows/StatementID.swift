/// Names a statement of the corpus for as long as the store is open and its article unchanged.
public struct StatementID: Hashable, Sendable {
    /// The statement's number in the store.
    public let number: Int

    /// The statement numbered `number`.
    public init(_ number: Int) { self.number = number }
}
