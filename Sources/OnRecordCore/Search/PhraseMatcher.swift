import OnRecordLanguage
import OnRecordText

/// Finds a phrase in texts as a person means it: in or inside words, whatever the case, the accents, the shape of quotation
/// marks and dashes, and the amount of white space.
public struct PhraseMatcher: Sendable {
    /// The phrase in its folded form.
    private let pattern: [UInt8]

    /// A matcher of `phrase`. A phrase put wholly in double quotation marks is looked for without them: that is how one
    /// asks for a phrase elsewhere.
    public init(_ phrase: String) {
        let folded = FoldedText.bytes(of: Array(phrase.utf8))
        let mark = UInt8(ascii: "\"")
        let isEnclosed = folded.count > 2 && folded.first == mark && folded.last == mark
        let inner = isEnclosed ? Array(folded.dropFirst().dropLast()) : folded
        pattern = inner == [UInt8(ascii: " ")] ? [] : inner
    }

    /// Whether the phrase has nothing in it to look for.
    public var isEmpty: Bool { pattern.isEmpty }

    /// The places in `text` where the phrase stands, in the order of the text and without overlaps.
    public func matches(in text: ArticleText) -> [TextSpan] {
        guard !isEmpty else { return [] }
        let folded = FoldedText(text.utf8)
        return matches(in: folded.utf8).map { folded.span(of: $0) }
    }

    /// The places in `folded`, the bytes of a `FoldedText`, where the phrase stands, without overlaps.
    public func matches(in folded: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        while let match = firstMatch(in: folded, from: start) {
            found.append(match)
            start = match.upperBound
        }
        return found
    }

    /// Whether the phrase stands anywhere in `folded`, the bytes of a `FoldedText`.
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
