/// Rows that stand under one heading.
public struct RowGroup: Hashable, Sendable {
    /// The index of the first of them.
    public let start: Int
    /// How many there are.
    public let count: Int

    /// A group of `count` rows from `start` on.
    public init(start: Int, count: Int) {
        self.start = start
        self.count = count
    }
}
