import OnRecordCore

/// The first letters of some words, folded, as numbers that compare as they do.
struct WordsKey: Comparable {
    private var numbers: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    /// So many bytes decide.
    private static let size = 32

    /// The key of no words, which comes first.
    init() {}

    /// The key of the words that begin with `bytes`.
    init(_ bytes: some Collection<UInt8>) {
        let folded = FoldedText.bytes(of: Array(bytes.prefix(Self.size * 2)))
        func number(_ place: Int) -> UInt64 {
            (0..<8).reduce(0) { number, index in
                let index = place * 8 + index
                return number << 8 | UInt64(index < folded.count ? folded[index] : 0)
            }
        }
        numbers = (number(0), number(1), number(2), number(3))
    }

    static func < (left: Self, right: Self) -> Bool { left.numbers < right.numbers }

    static func == (left: Self, right: Self) -> Bool { left.numbers == right.numbers }
}
