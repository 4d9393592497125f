/// In how many letters two words differ: one more, one fewer, another, or two neighbours the other way round.
public struct EditDistance: Sendable {
    private let word: [Unicode.Scalar]
    private let limit: Int

    /// Measures from `word`, up to `limit`.
    public init(from word: String, limit: Int) {
        self.word = Array(word.unicodeScalars)
        self.limit = limit
    }

    /// The distance of `other`; `nil` where it is over the limit.
    public func distance(to other: some Collection<Unicode.Scalar>) -> Int? {
        let other = Array(other)
        guard abs(other.count - word.count) <= limit else { return nil }
        var (twoAbove, above) = ([Int](), Array(0...other.count))
        for row in word.indices {
            var current = [row + 1]
            current.reserveCapacity(other.count + 1)
            for column in other.indices {
                var best = min(above[column + 1], current[column]) + 1
                best = min(best, above[column] + (word[row] == other[column] ? 0 : 1))
                if row > 0, column > 0, word[row] == other[column - 1], word[row - 1] == other[column] {
                    best = min(best, twoAbove[column - 1] + 1)
                }
                current.append(best)
            }
            guard (current.min() ?? 0) <= limit else { return nil }
            (twoAbove, above) = (above, current)
        }
        return above[other.count] <= limit ? above[other.count] : nil
    }
}
