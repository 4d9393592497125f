import OnRecordText

/// Joins attributed stretches into quotations.
struct QuotationAssembler {
    private let context: ClauseContext
    private let decisions: [AttributionDecision?]
    private let roles: [StretchRole]
    /// The draft of each stretch's speaker.
    private let speakers: [Int?]

    init(
        context: ClauseContext, decisions: [AttributionDecision?], roles: [StretchRole], speakers: [Int?]
    ) {
        self.context = context
        self.decisions = decisions
        self.roles = roles
        self.speakers = speakers
    }

    /// The quotations, as groups of stretches in text order.
    func groups() -> [[Int]] {
        var groups: [[Int]] = []
        for stretch in context.stretches.indices where roles[stretch].reason == nil {
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
        guard roles[stretch] == .speech, roles[last] == .speech else { return false }
        if let own = speakers[stretch], let other = speakers[last], own != other { return false }
        // A turn of its own in a quoted transcript.
        if decisions[stretch]?.rule == .transcriptLabel { return false }
        if context.stretches[last].continues, stretch == last + 1 { return true }
        guard let decision = decisions[stretch], let before = decisions[last] else { return false }
        if decision.continues(last) { return !isFragment(last) }
        // "...," he said, "...": one cue between two stretches of one sentence, and no fragments.
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
