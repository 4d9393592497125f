import OnRecordText

/// The segments on which the model runs: tokens that include a capital, with at most two lower-case words between two
/// capitals.
struct NameSegments {
    /// The most tokens without a capital between two that have one.
    private static let widestGap = 2

    /// The segments of `text` in text order; none crosses the start of a sentence.
    static func segments(of text: TokenizedText) -> [Range<Int>] {
        var segments: [Range<Int>] = []
        for sentence in text.sentences {
            var start: Int?
            var end = sentence.lowerBound
            for index in sentence where text.tokens[index].isCapitalised {
                if let first = start, index - end > widestGap {
                    add(first..<end, of: text, in: sentence, to: &segments)
                    start = index
                }
                if start == nil { start = index }
                end = index + 1
            }
            if let first = start { add(first..<end, of: text, in: sentence, to: &segments) }
        }
        return segments
    }

    private static func add(
        _ segment: Range<Int>, of text: TokenizedText, in sentence: Range<Int>, to segments: inout [Range<Int>]
    ) {
        // "He", "In": most sentences start with a capital that is not a name.
        let mayName = segment.contains { index in
            let token = text.tokens[index]
            return token.isCapitalised && (!token.is(.function) || token.shape == .allCapitals && token.span.count > 1)
        }
        guard mayName else { return }
        // "Apollo 13".
        let end = segment.upperBound
        let hasNumber = end < sentence.upperBound && text.tokens[end].kind == .number
        segments.append(segment.lowerBound..<(hasNumber ? end + 1 : end))
    }
}
