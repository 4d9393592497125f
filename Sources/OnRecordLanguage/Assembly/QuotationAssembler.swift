import OnRecordText

/// Joins attributed stretches into quotations.
struct QuotationAssembler {
    private let context: ClauseContext
    private let decisions: [AttributionDecision?]
    private let isSpeech: [Bool]
    /// The stretch whose words each stretch repeats.
    private let repeats: [Int?]
    /// The draft of each stretch's speaker.
    private let speakers: [Int?]

    init(
        context: ClauseContext, decisions: [AttributionDecision?], isSpeech: [Bool], repeats: [Int?],
        speakers: [Int?]
    ) {
        self.context = context
        self.decisions = decisions
        self.isSpeech = isSpeech
        self.repeats = repeats
        self.speakers = speakers
    }

    /// The quotations, as groups of stretches in text order.
    func groups() -> [[Int]] {
        var groups: [[Int]] = []
        for stretch in context.stretches.indices where isSpeech[stretch] {
            if let last = groups.last?.last, joins(stretch, to: last) {
                groups[groups.count - 1].append(stretch)
            } else {
                groups.append([stretch])
            }
        }
        return groups
    }

    /// Whether `stretch` continues the quotation whose last stretch so far is `last`.
    private func joins(_ stretch: Int, to last: Int) -> Bool {
        guard repeats[stretch] == nil, repeats[last] == nil else { return false }
        if let own = speakers[stretch], let other = speakers[last], own != other { return false }
        // A separate turn of a quoted transcript.
        if decisions[stretch]?.rule == TranscriptLabelRule.ruleName { return false }
        if context.stretches[last].continues, stretch == last + 1 { return true }
        guard let decision = decisions[stretch], let before = decisions[last] else { return false }
        if decision.continues, decision.sameAs == last { return !isFragment(last) }
        // "...," he said, "...": one cue between two stretches of a sentence, not counting fragments.
        guard context.places[stretch].frame == context.places[last].frame, let cue = decision.cue, cue == before.cue
        else { return false }
        let cueIsBetween =
            cue.lowerBound >= context.stretches[last].tokens.upperBound
            && cue.upperBound <= context.stretches[stretch].tokens.lowerBound
        return cueIsBetween && endsOpen(last)
    }

    /// Whether a stretch is only a few words within a sentence of the article.
    private func isFragment(_ stretch: Int) -> Bool {
        context.startsLow(stretch) && context.wordCount(of: stretch) < 4
    }

    private func endsOpen(_ stretch: Int) -> Bool {
        let kind = context.lastToken(of: stretch).kind
        return [.comma, .dash, .question, .exclamation, .ellipsis].contains(kind)
    }

    /// The kind of a group: mixed if it is a fragment within a sentence.
    func kind(of group: [Int]) -> Quotation.Kind {
        guard let first = group.first, !context.stretches[first].isLine else { return .direct }
        return context.startsLow(first) && !context.standsAlone(first) && group.count == 1 ? .mixed : .direct
    }
}
