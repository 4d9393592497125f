import OnRecordText

/// Reads the label at the start of a paragraph.
struct TranscriptLabelScanner {
    private let text: TokenizedText
    private var tokens: [Token] { text.tokens }

    init(text: TokenizedText) { self.text = text }

    /// The most words in a label, and the most tokens in an addition to it: "(on tape)", ", FOX NEWS".
    private static let longestLabel = 5
    private static let longestAddition = 8

    /// The label of `paragraph` with the speech after it.
    func label(of paragraph: Int) -> TranscriptLabel? {
        let range = text.paragraphs[paragraph]
        guard text.document.paragraphs[paragraph].zone == .body, let first = afterTime(range),
            tokens[first].kind == .word,
            tokens[first].isCapitalised
        else { return nil }
        if let start = afterLetter(first, in: range) {
            return label(.letter, name: first..<first + 1, speech: start..<range.upperBound, paragraph)
        }
        var end = first
        while end < range.upperBound, end - first < Self.longestLabel, tokens[end].kind == .word,
            tokens[end].isCapitalised || tokens[end].is(.nameParticle)
        {
            end += 1
        }
        // "SPEAKER 1:"
        if end < range.upperBound, tokens[end].kind == .number, tokens[end - 1].is(.personNoun) { end += 1 }
        guard let colon = colon(after: end, in: range) else { return nil }
        var name = first
        while name < end - 1, tokens[name].is(.title), tokens[name + 1].kind == .word { name += 1 }
        let isCapitals = (first..<end).allSatisfy {
            tokens[$0].shape == .allCapitals || tokens[$0].endsInFullStop || tokens[$0].kind == .number
        }
        return label(
            isCapitals ? .capitals : .name, title: first..<name, name: name..<end, speech: colon + 1..<range.upperBound,
            paragraph)
    }

    /// The first token after the time at the start of a paragraph: "[00:01:12]", "(14:05)", "10:15".
    private func afterTime(_ range: Range<Int>) -> Int? {
        guard let first = range.first else { return nil }
        let isBracketed = tokens[first].kind == .openParenthesis
        let time = isBracketed ? first + 1 : first
        guard time < range.upperBound, tokens[time].kind == .number else { return first }
        let next = isBracketed ? time + 2 : time + 1
        guard next < range.upperBound, !isBracketed || tokens[next - 1].kind == .closeParenthesis,
            text.document.text.utf8[tokens[time].span.range].contains(UInt8(ascii: ":"))
        else { return first }
        return next
    }

    private func label(
        _ kind: TranscriptLabel.Kind, title: Range<Int> = 0..<0, name: Range<Int>, speech: Range<Int>, _ paragraph: Int
    ) -> TranscriptLabel? {
        guard let first = speech.first, tokens[first].spaceBefore, speech.contains(where: { tokens[$0].kind == .word })
        else { return nil }
        return TranscriptLabel(kind: kind, name: name, title: title, speech: speech, paragraph: paragraph)
    }

    /// The first word after "Q:" or "Q." at the start of a paragraph.
    private func afterLetter(_ first: Int, in range: Range<Int>) -> Int? {
        if Self.dotted.contains(tokens[first].hash) { return first + 1 < range.upperBound ? first + 1 : nil }
        guard Self.letters.contains(tokens[first].hash), first + 2 < range.upperBound, tokens[first + 1].kind == .colon
        else { return nil }
        return first + 2
    }

    private static let letters = WordSet(["q", "a"])
    private static let dotted = WordSet(["q.", "a."])

    /// The colon that ends a label whose words end before `end`, skipping parentheses or an addition after a comma.
    private func colon(after end: Int, in range: Range<Int>) -> Int? {
        guard end < range.upperBound, end > range.lowerBound else { return nil }
        let reach = end..<min(range.upperBound, end + Self.longestAddition)
        switch tokens[end].kind {
        case .colon: return end
        case .openParenthesis:
            guard let close = reach.first(where: { tokens[$0].kind == .closeParenthesis }),
                close + 1 < range.upperBound,
                tokens[close + 1].kind == .colon
            else { return nil }
            return close + 1
        case .comma:
            // "CHRIS WALLACE, FOX NEWS HOST:"
            guard let colon = reach.first(where: { tokens[$0].kind == .colon }),
                (end + 1..<colon).allSatisfy({ tokens[$0].kind != .word || tokens[$0].shape == .allCapitals })
            else { return nil }
            return colon
        default: return nil
        }
    }
}
