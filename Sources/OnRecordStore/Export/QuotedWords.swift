import OnRecordCore

/// The words of a quotation, to be set in quotation marks of one's own.
///
/// Nothing is added that the speaker did not say or leave out: parts with other words between them, such as "he said", are
/// parts in marks of their own, never joined by an ellipsis. Marks within are single, and in pairs.
struct QuotedWords {
    /// The parts, each on one line.
    let parts: [String]

    /// The words of the segments `words` of one quotation in `text`.
    init(_ words: [TextSpan], in text: ArticleText) {
        var parts: [String] = []
        var isInterrupted = true
        for (index, span) in words.enumerated() {
            let part = Self.marked(text.oneLine(span))
            if isInterrupted { parts.append(part) } else { parts[parts.count - 1] += " " + part }
            let next = index + 1 < words.count ? words[index + 1].start : span.end
            isInterrupted =
                index + 1 == words.count
                || text[TextSpan(span.end, max(span.end, next))].unicodeScalars.contains { !Self.isGap($0) }
            // A comma before "he said" is the writer's.
            if isInterrupted, parts[parts.count - 1].last == "," { parts[parts.count - 1].removeLast() }
        }
        self.parts = parts
    }

    /// The words between one pair of marks, which `“\(inner)”` completes: "Go on” “and on".
    var inner: String { parts.joined(separator: Self.seam) }

    /// What stands between two parts: the end of one pair of marks and the beginning of the next.
    static let seam = "” “"

    /// Whether it may stand between two paragraphs of one quotation.
    private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.isQuotationMark
    }

    /// `words` with the double marks in them made single; left out where they do not come in pairs, as those that reopen
    /// at each sentence.
    private static func marked(_ words: String) -> String {
        let doubles = words.unicodeScalars.filter(isDouble)
        guard !doubles.isEmpty else { return words }
        var isOpen = false
        let isPaired =
            doubles.allSatisfy { scalar in
                let fits = scalar == "\"" || (scalar == "“") != isOpen
                isOpen.toggle()
                return fits
            } && !isOpen
        isOpen = false
        return String(
            String.UnicodeScalarView(
                words.unicodeScalars.compactMap { scalar in
                    guard isDouble(scalar) else { return scalar }
                    guard isPaired else { return nil }
                    isOpen.toggle()
                    return isOpen ? "‘" : "’"
                }))
    }

    private static func isDouble(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\"" || scalar == "“" || scalar == "”"
    }
}
