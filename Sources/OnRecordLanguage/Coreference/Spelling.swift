import OnRecordText

/// Judges whether one of two spellings is a misspelling of the other.
package enum Spelling {
    /// Whether `left` and `right`, names in lower case, differ only by a misspelling: one letter, or two in a long
    /// name. If both are in the lists they are different names: "Johnson" and "Johnston".
    package static func areOne(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left != right, min(left.count, right.count) >= 6, left.first == right.first,
            abs(left.count - right.count) <= 2, distance(left, right) <= (min(left.count, right.count) >= 9 ? 2 : 1)
        else { return false }
        return !(isKnown(left) && isKnown(right))
    }

    /// Whether `left` and `right`, names in lower case, differ in exactly one vowel.
    package static func differInAVowel(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count, left.count >= 6 else { return false }
        let differing = zip(left, right).filter { $0 != $1 }
        return differing.count == 1 && differing.allSatisfy { vowels.contains($0) && vowels.contains($1) }
    }

    private static let vowels = Set("aeiouy".utf8)

    private static func isKnown(_ name: [UInt8]) -> Bool {
        Lexicon.shared.names.surnames.value(of: name) != nil || Lexicon.shared.names.firstNames.value(of: name) != nil
    }

    /// The fewest insertions, deletions, substitutions and transpositions of neighbouring letters that turn one into
    /// the other (optimal string alignment).
    package static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var before: [Int] = []
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var cost = min(last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    cost = min(cost, before[column - 1] + 1)
                }
                current.append(cost)
            }
            before = last
            last = current
        }
        return last[right.count]
    }
}
