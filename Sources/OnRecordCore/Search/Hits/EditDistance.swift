import OnRecordLanguage
import OnRecordText

/// The number of insertions, deletions, substitutions and transpositions of neighbouring letters between two words.
public struct EditDistance: Sendable {
    private let word: [UInt32]
    private let limit: Int

    /// Measures distances from `word`, up to `limit`.
    public init(from word: String, limit: Int) {
        self.word = word.unicodeScalars.map(\.value)
        self.limit = limit
    }

    /// The distance to `other`, a word in UTF-8; `nil` if it exceeds the limit.
    public func distance(to other: ArraySlice<UInt8>) -> Int? {
        other.withUnsafeBufferPointer { bytes in
            let length = bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
            guard abs(length - word.count) <= limit else { return nil }
            // Thousands of words are measured for one typed word, so this allocates nothing on the heap.
            return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: length + 1) { letters in
                Self.decode(bytes, into: letters)
                return withUnsafeTemporaryAllocation(of: Int.self, capacity: (length + 1) * 3) { rows in
                    distance(to: letters, length, rows)
                }
            }
        }
    }

    private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, into letters: UnsafeMutableBufferPointer<UInt32>) {
        var next = -1
        for byte in bytes {
            if byte & 0xC0 == 0x80, next >= 0 {
                letters[next] = letters[next] << 6 | UInt32(byte & 0x3F)
            } else {
                next += 1
                letters[next] = UInt32(byte < 0x80 ? byte : byte < 0xE0 ? byte & 0x1F : byte & 0x0F)
            }
        }
    }

    /// The distance to the first `length` of `letters`. Keeps three rows of the usual matrix, and fills only the band
    /// that may lie within the limit.
    private func distance(
        to letters: UnsafeMutableBufferPointer<UInt32>, _ length: Int, _ rows: UnsafeMutableBufferPointer<Int>
    ) -> Int? {
        guard length > 0 else { return word.count }
        let far = limit + 1
        var (twoAbove, above, current) = (0, length + 1, (length + 1) * 2)
        for column in 0...length { rows[above + column] = min(column, far) }
        for row in word.indices {
            let columns = max(0, row - limit)..<min(length, row + limit + 1)
            var least = columns.lowerBound == 0 ? min(row + 1, far) : far
            rows[current + columns.lowerBound] = least
            for column in columns {
                var best = min(rows[above + column + 1], rows[current + column]) + 1
                best = min(best, rows[above + column] + (word[row] == letters[column] ? 0 : 1))
                if row > 0, column > 0, word[row] == letters[column - 1], word[row - 1] == letters[column] {
                    best = min(best, rows[twoAbove + column - 1] + 1)
                }
                rows[current + column + 1] = best
                least = min(least, best)
            }
            guard least <= limit else { return nil }
            if columns.upperBound < length { rows[current + columns.upperBound + 1] = far }
            (twoAbove, above, current) = (above, current, twoAbove)
        }
        return rows[above + length] <= limit ? rows[above + length] : nil
    }
}
