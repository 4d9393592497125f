/// The first line that no rule has spoken for is the headline, if it is worded as one and an article follows.
///
/// What stands above the headline, a banner in capitals or the one or two words of a section's name, is boilerplate. An
/// article that starts with a full sentence has no headline.
struct TitleRule: ZoneRule {
    func mark(_ layout: inout Layout) {
        var candidates = Array(layout.unmarked.prefix(6))
        while candidates.count >= 2, isHeading(layout.blocks[candidates[0]]), isBanner(candidates, in: layout) {
            layout.mark(candidates.removeFirst(), .boilerplate)
        }
        guard candidates.count >= 2 else { return }
        let (first, next) = (layout.blocks[candidates[0]], layout.blocks[candidates[1]])
        if (isHeading(first) && isLongEnough(first)) || isHeadingWithStop(first, before: next, in: layout.text.utf8) {
            layout.markTitle(candidates[0])
        }
    }

    /// Whether the first of `candidates` stands above the headline and the second is that.
    private func isBanner(_ candidates: [Int], in layout: Layout) -> Bool {
        guard candidates.count >= 3 else { return false }
        let (first, next) = (layout.blocks[candidates[0]], layout.blocks[candidates[1]])
        guard isHeading(next), next.words.count >= 4, first.endMark != .semicolon else { return false }
        return first.words.count <= 2 || (first.isAllCapitals && !next.isAllCapitals)
    }

    /// Whether `block` is a line that only a headline's marks, or none, end.
    private func isHeading(_ block: Block) -> Bool {
        guard !block.isLong, (1...30).contains(block.words.count) else { return false }
        switch block.endMark {
        case .none, .semicolon: return true
        case .question, .exclamation: return block.words.count <= 20
        case .stop, .comma, .colon: return false
        }
    }

    /// Whether `block` has the words of a headline: one word, or two in capitals, are a section's or an author's name.
    private func isLongEnough(_ block: Block) -> Bool { block.words.count >= (block.isAllCapitals ? 3 : 2) }

    /// Whether `block` is a headline that ends with a full stop, as some archives print them.
    private func isHeadingWithStop(_ block: Block, before next: Block, in utf8: [UInt8]) -> Bool {
        guard block.endMark == .stop, block.followsBlank, next.followsBlank, !block.isLong else { return false }
        if block.isTitleCase { return (3...25).contains(block.words.count) }
        return (3...14).contains(block.words.count) && next.span.count > block.span.count
            && !isLead(block.folded) && !TitleRule.saysWhen.occurs(in: block.folded)
            && ByteSearch.first(Array(". ".utf8), in: block.folded, from: 0) == nil
    }

    /// Whether the words are an article's first sentence's; "The Latest: …" is a headline all the same.
    private func isLead(_ folded: [UInt8]) -> Bool {
        TitleRule.leadWords.opens(folded) && ByteSearch.first(Array(": ".utf8), in: folded, from: 0) == nil
    }

    /// What an article's first sentence starts with far more often than a headline does.
    private static let leadWords = PhraseTable([
        "\"", "a ", "an ", "at ", "he ", "i ", "in ", "it ", "on ", "she ", "the ", "there ", "they ", "this ", "we ",
        "when ",
    ])

    /// What only an article's first sentence says.
    private static let saysWhen = PhraseTable(
        [
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today",
        ].map { " " + $0 } + [" said "])
}
