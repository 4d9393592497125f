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
        let found = matches(in: folded.utf8).map { folded.span(of: $0) }
        let divisions = LineEndHyphens.divisions(in: text.utf8)
        guard !divisions.isEmpty else { return found }
        return Self.withoutOverlaps(
            found + [0, 1].flatMap { matches(over: divisions, in: folded, keepingHyphens: $0) })
    }

    /// The occurrences in `folded` that go over one of `divisions`, as if its word stood on one line, with the first so many
    /// bytes of the hyphen.
    private func matches(
        over divisions: [LineEndHyphens.Division], in folded: FoldedText, keepingHyphens kept: Int
    ) -> [TextSpan] {
        var gaps: [Range<Int>] = []
        var places: [Int] = []
        var removed = 0
        for division in divisions {
            let (start, end) = (folded.offset(of: division.hyphen), folded.offset(of: division.rest))
            gaps.append(min(start + kept, end)..<end)
            places.append(start - removed)
            removed += gaps[gaps.count - 1].count
        }
        let joined = folded.without(gaps)
        return matches(in: joined.utf8).filter { match in
            let next = places.partitionPoint { $0 > match.lowerBound }
            return next < places.count && places[next] < match.upperBound
        }.map { joined.span(of: $0) }
    }

    private static func withoutOverlaps(_ spans: [TextSpan]) -> [TextSpan] {
        spans.sorted().reduce(into: []) { kept, span in
            if kept.last.map({ $0.end <= span.start }) ?? true { kept.append(span) }
        }
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
