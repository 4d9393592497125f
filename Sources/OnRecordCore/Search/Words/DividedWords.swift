import OnRecordLanguage
import OnRecordText

/// The words of a text that a hyphen divides at the end of a line.
///
/// The index holds such a word three times: its two parts where they stand, and after everything else the whole word without
/// the hyphen between its neighbours, so that phrases with it are found too.
struct DividedWords {
    /// The indices of the words that are the first part of one.
    private let starts: [Int]

    /// No longer phrase is found around a divided word than with so many words on either side.
    private static let neighbours = 6

    /// The divided words among `words`, those of `folded`, the folded form of `text`.
    init(in text: [UInt8], _ folded: FoldedText, _ words: [Range<Int>]) {
        starts = LineEndHyphens.divisions(in: text).compactMap { division in
            let rest = words.partitionPoint { folded.start(of: $0.lowerBound) >= division.rest }
            guard rest > 0, rest < words.count, folded.start(of: words[rest].lowerBound) == division.rest,
                folded.start(of: words[rest - 1].upperBound - 1) < division.hyphen,
                folded.offset(of: division.hyphen) == words[rest - 1].upperBound
            else { return nil }
            return rest - 1
        }
    }

    /// The indices in `range` of the first parts of words that are divided within it.
    func indices(in range: Range<Int>) -> some Sequence<Int> {
        starts[starts.partitionPoint { $0 >= range.lowerBound }...].prefix { $0 + 1 < range.upperBound }
    }

    /// The words around the one divided at `index`, of those in `range`.
    static func neighbours(of index: Int, in range: Range<Int>) -> (before: Range<Int>, after: Range<Int>) {
        (
            max(range.lowerBound, index - neighbours)..<index,
            (index + 2)..<min(range.upperBound, index + 2 + neighbours)
        )
    }

    /// For each divided word of `part`, the folded words around it with it whole among them.
    static func joined(in part: [UInt8]) -> [[ArraySlice<UInt8>]] {
        guard !LineEndHyphens.divisions(in: part).isEmpty else { return [] }
        let folded = FoldedText(part)
        let words = WordScanner.words(in: folded.utf8)
        return DividedWords(in: part, folded, words).indices(in: words.indices).map { index in
            let (before, after) = neighbours(of: index, in: words.indices)
            let whole = folded.utf8[words[index]] + folded.utf8[words[index + 1]]
            return words[before].map { folded.utf8[$0] } + [whole[...]] + words[after].map { folded.utf8[$0] }
        }
    }
}
