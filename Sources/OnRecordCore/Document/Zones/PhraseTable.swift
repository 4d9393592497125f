/// Phrases to look for in folded text: small letters, straight quotation marks, single spaces.
struct PhraseTable: Sendable {
    private let phrases: [[UInt8]]

    /// A table of `phrases`.
    init(_ phrases: [String]) {
        self.phrases = phrases.map { Array($0.utf8) }
    }

    /// Whether `folded` starts with one of the phrases, at the end of a word.
    func opens(_ folded: [UInt8]) -> Bool { openingCount(folded) != nil }

    /// The length in bytes of the longest phrase that `folded` starts with, at the end of a word.
    func openingCount(_ folded: [UInt8]) -> Int? {
        phrases.filter { folded.starts(with: $0) && endsWord(folded, $0.count) }.map(\.count).max()
    }

    /// Whether `folded`, marks and dots at its end left out, is one of the phrases.
    func isWhole(_ folded: [UInt8]) -> Bool {
        let end = (folded.lastIndex { Letters.isWordByte($0) || Letters.isDigit($0) }).map { $0 + 1 } ?? 0
        return phrases.contains { $0.elementsEqual(folded[..<end]) }
    }

    /// Whether one of the phrases stands anywhere in `folded`.
    func occurs(in folded: [UInt8]) -> Bool {
        phrases.contains { ByteSearch.first($0, in: folded, from: 0) != nil }
    }

    private func endsWord(_ folded: [UInt8], _ count: Int) -> Bool {
        guard count < folded.count, count > 0, Letters.isWordByte(folded[count - 1]) else { return true }
        return !Letters.isWordByte(folded[count]) && !Letters.isDigit(folded[count])
    }
}
