import OnRecordLanguage
import OnRecordText

/// Finds a phrase in texts, in or inside words, ignoring case, accents, the shape of quotation marks and dashes, and
/// the amount of white space.
public struct PhraseMatcher: Sendable {
    /// The phrase in its folded form.
    private let pattern: [UInt8]

    /// A matcher of `phrase`. Double quotation marks around the whole phrase are ignored: people quote phrases in other
    /// search tools.
    public init(_ phrase: String) {
        let folded = FoldedText.bytes(of: Array(phrase.utf8))
        let mark = UInt8(ascii: "\"")
        let isEnclosed = folded.count > 2 && folded.first == mark && folded.last == mark
        let inner = isEnclosed ? Array(folded.dropFirst().dropLast()) : folded
        pattern = inner == [UInt8(ascii: " ")] ? [] : inner
    }

    /// Whether the phrase has nothing to search for.
    public var isEmpty: Bool { pattern.isEmpty }

    /// The occurrences in `text`, in text order and without overlaps.
    public func matches(in text: ArticleText) -> [TextSpan] {
        guard !isEmpty else { return [] }
        let folded = FoldedText(text.utf8)
        return matches(in: folded.utf8).map { folded.span(of: $0) }
    }

    /// The occurrences in `folded`, the bytes of a `FoldedText`, without overlaps.
    public func matches(in folded: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        while let match = firstMatch(in: folded, from: start) {
            found.append(match)
            start = match.upperBound
        }
        return found
    }

    /// Whether the phrase occurs in `folded`, the bytes of a `FoldedText`.
    public func occurs(in folded: [UInt8]) -> Bool { firstMatch(in: folded, from: 0) != nil }

    private func firstMatch(in folded: [UInt8], from start: Int) -> Range<Int>? {
        guard let first = pattern.first, folded.count - start >= pattern.count else { return nil }
        return folded.withUnsafeBufferPointer { folded in
            pattern.withUnsafeBufferPointer { pattern in
                for offset in start...(folded.count - pattern.count) where folded[offset] == first {
                    if (1..<pattern.count).allSatisfy({ folded[offset + $0] == pattern[$0] }) {
                        return offset..<(offset + pattern.count)
                    }
                }
                return nil
            }
        }
    }
}
