import OnRecordText

/// Divides a document into frames.
struct FrameBuilder {
    private let text: TokenizedText
    private let stretches: [QuotedStretch]
    private var finished: [FrameSentence] = []
    /// The most items of a frame. A list without full stops is cut here, because the finders read a frame from its
    /// start for each of its verbs.
    private static let longestFrame = 500
    private var items: [FrameSentence.Item] = []
    private var paragraph = 0

    /// The frames of a document, in text order.
    static func frames(of text: TokenizedText, stretches: [QuotedStretch]) -> [FrameSentence] {
        var builder = FrameBuilder(text: text, stretches: stretches)
        return builder.run()
    }

    private init(text: TokenizedText, stretches: [QuotedStretch]) {
        self.text = text
        self.stretches = stretches
    }

    private mutating func run() -> [FrameSentence] {
        let tokens = text.tokens
        var index = 0
        var next = 0
        for (number, range) in text.paragraphs.enumerated() {
            if index >= range.upperBound {
                // An interrupted stretch ends together with this paragraph.
                if index == range.upperBound { close(paragraph: number + 1) }
                continue
            }
            index = max(index, range.lowerBound)
            if items.isEmpty { paragraph = number }
            while index < range.upperBound {
                if next < stretches.count, stretches[next].tokens.lowerBound == index {
                    items.append(.stretch(next))
                    index = stretches[next].tokens.upperBound
                    let around = index <= range.upperBound ? range : paragraphRange(of: index, after: number)
                    if endsSentence(stretch: next, before: index, in: around) { close(paragraph: number) }
                    next += 1
                } else {
                    items.append(.token(index))
                    if let end = SentenceSplitter.end(after: index, of: tokens, within: range) {
                        // Include closing marks right after the terminator, up to the next stretch.
                        while index + 1 < end, next >= stretches.count || stretches[next].tokens.lowerBound > index + 1
                        {
                            index += 1
                            items.append(.token(index))
                        }
                        close(paragraph: number)
                    }
                    index += 1
                }
                if items.count >= Self.longestFrame { close(paragraph: number) }
            }
            // A stretch interrupted by a blank line continues in the next paragraph, and so does its sentence.
            if index <= range.upperBound { close(paragraph: number + 1) }
        }
        close(paragraph: 0)
        return finished
    }

    /// The first paragraph from `number` on that ends at or after `index`.
    private func paragraphRange(of index: Int, after number: Int) -> Range<Int> {
        text.paragraphs[number...].first { index <= $0.upperBound } ?? index..<index
    }

    private mutating func close(paragraph number: Int) {
        // A copy has room for its own items only.
        if !items.isEmpty { finished.append(FrameSentence(items: Array(items[...]), paragraph: paragraph)) }
        items.removeAll(keepingCapacity: true)
        paragraph = number
    }

    /// Whether the sentence ends with the stretch `number`, which the token `next` follows.
    private func endsSentence(stretch number: Int, before next: Int, in range: Range<Int>) -> Bool {
        let tokens = text.tokens
        guard next < range.upperBound else { return false }
        let last = tokens[stretches[number].inner.upperBound - 1]
        let following = tokens[next]
        let opensNext = following.isCapitalised || following.kind == .quotationMark || following.kind == .number
        guard opensNext else { return false }
        switch last.kind {
        case .period, .ellipsis: return !isCueClause(at: next, in: range)
        case .question, .exclamation: return !isCueClause(at: next, in: range)
        default: return following.kind == .quotationMark && last.endsInFullStop
        }
    }

    /// Subordinators of a clause about the circumstances of speaking: "Royce said as he left".
    private static let clauseOpeners = WordSet(["as", "while", "when"])

    /// Whether a name and a verb of saying follow at `start` and end the sentence: "Trump asked."
    private func isCueClause(at start: Int, in range: Range<Int>) -> Bool {
        let tokens = text.tokens
        // "US Senator Jane Porter said" does not start with a pronoun.
        let isFunctionWord =
            tokens[start].is(.function) && (tokens[start].shape != .allCapitals || tokens[start].span.count < 2)
        guard tokens[start].isCapitalised, !isFunctionWord else { return false }
        var index = start
        while index < range.upperBound, index < start + 6, tokens[index].isCapitalised { index += 1 }
        if index < range.upperBound, tokens[index].kind == .comma,
            let close = (index + 1..<min(index + 10, range.upperBound)).first(where: { tokens[$0].kind == .comma })
        {
            index = close + 1
        }
        guard index < range.upperBound, tokens[index].is(.sayingCue), tokens[index].is(.pastForm) else { return false }
        guard index + 1 < range.upperBound else { return true }
        let after = tokens[index + 1]
        return after.isTerminator || after.kind == .comma || after.is(.preposition)
            || Self.clauseOpeners.contains(after.hash)
    }
}
