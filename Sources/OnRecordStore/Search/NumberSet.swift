/// A set of small numbers, those of articles or of statements, a bit each.
struct NumberSet: Equatable, Sendable {
    private var words: [UInt64]

    /// No number; there is room for those below `capacity`, others are never in it.
    init(capacity: Int) { words = [UInt64](repeating: 0, count: (max(0, capacity) + 63) / 64) }

    /// How many are in it.
    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    /// Whether none is in it.
    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    /// Adds `number`.
    mutating func insert(_ number: Int) {
        if words.indices.contains(number >> 6) { words[number >> 6] |= 1 << UInt64(number & 63) }
    }

    /// Adds every number of `range`.
    mutating func insert(_ range: Range<Int>) {
        for number in range { insert(number) }
    }

    /// Whether `number` is in it.
    func contains(_ number: Int) -> Bool {
        words.indices.contains(number >> 6) && words[number >> 6] & (1 << UInt64(number & 63)) != 0
    }

    /// Keeps what is in `other` as well.
    mutating func formIntersection(_ other: NumberSet) {
        for index in words.indices { words[index] &= other.words[index] }
    }

    /// Adds what is in `other`.
    mutating func formUnion(_ other: NumberSet) { for index in words.indices { words[index] |= other.words[index] } }

    /// Takes out what is in `other`.
    mutating func subtract(_ other: NumberSet) { for index in words.indices { words[index] &= ~other.words[index] } }

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
