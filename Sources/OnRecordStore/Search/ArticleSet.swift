/// A set of articles by their numbers, a bit each.
struct ArticleSet: Equatable, Sendable {
    private var words: [UInt64]

    /// No article; there is room for the numbers below `capacity`, others are never in it.
    init(capacity: Int) { words = [UInt64](repeating: 0, count: (max(0, capacity) + 63) / 64) }

    /// How many are in it.
    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    /// Whether none is in it.
    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    /// Adds the article numbered `id`.
    mutating func insert(_ id: Int) {
        if words.indices.contains(id >> 6) { words[id >> 6] |= 1 << UInt64(id & 63) }
    }

    /// Whether the article numbered `id` is in it.
    func contains(_ id: Int) -> Bool {
        words.indices.contains(id >> 6) && words[id >> 6] & (1 << UInt64(id & 63)) != 0
    }

    /// Keeps what is in `other` as well.
    mutating func formIntersection(_ other: ArticleSet) {
        for index in words.indices { words[index] &= other.words[index] }
    }

    /// Adds what is in `other`.
    mutating func formUnion(_ other: ArticleSet) { for index in words.indices { words[index] |= other.words[index] } }

    /// Takes out what is in `other`.
    mutating func subtract(_ other: ArticleSet) { for index in words.indices { words[index] &= ~other.words[index] } }

    /// Calls `body` with each number, in ascending order.
    func forEach(_ body: (Int) throws -> Void) rethrows {
        for index in words.indices {
            var rest = words[index]
            while rest != 0 {
                try body(index << 6 | rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
    }
}
