/// The first unassigned line is the headline if it is worded as one and an article follows.
///
/// Above the headline, a banner in capitals or a section name of one or two words is boilerplate. An article that
/// starts with a full sentence has no headline.
struct TitleRule: ZoneRule {
    func mark(_ layout: inout Layout) {
        var candidates = Array(layout.unmarked.prefix(6))
        while candidates.count >= 2, isHeading(layout.blocks[candidates[0]]), isBanner(candidates, in: layout) {
            layout.mark(candidates.removeFirst(), .boilerplate)
        }
        guard candidates.count >= 2 else { return }
        let (first, next) = (layout.blocks[candidates[0]], layout.blocks[candidates[1]])
        // The turns of a transcript.
        if isLabelled(first), isLabelled(next) { return }
        if (isHeading(first) && (isLongEnough(first) || isOneWord(first, before: next)))
            || isHeadingWithStop(first, before: next, in: layout.text.utf8)
        {
            layout.markTitle(candidates[0])
        }
    }

    /// The most bytes of a label.
    private static let longestLabel = 40

    /// Whether a label with a colon opens `block`: "HOST: Good evening.", "[00:12] SPEAKER 1: Hello."
    private func isLabelled(_ block: Block) -> Bool {
        let opening = Array(block.folded.prefix(Self.longestLabel))
        guard let colon = ByteSearch.first(Array(": ".utf8), in: opening, from: 0) else { return false }
        let words = block.words.prefix { $0.span.end <= block.span.start + colon }
        guard let name = words.first(where: \.startsWithLetter) else { return false }
        // "PORTER (voice-over):"
        return !name.hasLowercase || words.allSatisfy { $0.isCapitalised || !$0.startsWithLetter }
    }

    /// Whether the first of `candidates` is a banner and the second the headline.
    private func isBanner(_ candidates: [Int], in layout: Layout) -> Bool {
        guard candidates.count >= 3 else { return false }
        let (first, next) = (layout.blocks[candidates[0]], layout.blocks[candidates[1]])
        guard isHeading(next), next.words.count >= 4, first.endMark != .semicolon else { return false }
        return first.words.count <= 2 || (first.isAllCapitals && !next.isAllCapitals)
    }

    /// Whether `block` ends as headlines do, with a suitable mark or none.
    private func isHeading(_ block: Block) -> Bool {
        guard !block.isLong, (1...30).contains(block.words.count) else { return false }
        switch block.endMark {
        case .none, .semicolon: return true
        case .question, .exclamation: return block.words.count <= 20
        case .stop, .comma, .colon: return false
        }
    }

    /// Whether `block` has enough words for a headline: one word, or two in capitals, are the name of a section or an
    /// author.
    private func isLongEnough(_ block: Block) -> Bool { block.words.count >= (block.isAllCapitals ? 3 : 2) }

    /// Whether `block` is a headline of one word: it stands apart from a first paragraph, and is no section.
    private func isOneWord(_ block: Block, before next: Block) -> Bool {
        guard block.words.count == 1, !block.isAllCapitals, block.words[0].isCapitalised, block.words[0].hasLowercase,
            next.followsBlank, next.endMark.endsSentence, next.words.count >= 3
        else { return false }
        return !Lexicon.shared.has(WordHash.of(block.folded), .sectionName)
    }

    /// Whether `block` is a headline with a full stop, as in some archives.
    private func isHeadingWithStop(_ block: Block, before next: Block, in utf8: [UInt8]) -> Bool {
        guard block.endMark == .stop, block.followsBlank, next.followsBlank, !block.isLong else { return false }
        if block.isTitleCase { return (3...25).contains(block.words.count) }
        return (3...14).contains(block.words.count) && next.span.count > block.span.count
            && !isLead(block.folded) && !TitleRule.saysWhen.occurs(in: block.folded)
            && ByteSearch.first(Array(". ".utf8), in: block.folded, from: 0) == nil
    }

    /// Whether the words start an article's first sentence; "The Latest: …" is a headline all the same.
    private func isLead(_ folded: [UInt8]) -> Bool {
        TitleRule.leadWords.opens(folded) && ByteSearch.first(Array(": ".utf8), in: folded, from: 0) == nil
    }

    /// Words that start first sentences far more often than headlines.
    private static let leadWords = PhraseTable(Lexicon.shared.phrases(.leadOpening))

    /// Phrases that occur only in first sentences.
    private static let saysWhen = PhraseTable(
        [
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today",
        ].map { " " + $0 } + [" said "])
}
