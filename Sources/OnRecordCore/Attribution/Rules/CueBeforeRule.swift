/// A cue stands before the quotation in its sentence: Royce said, "..." / she called it "..." / he told Fox: "...".
struct CueBeforeRule: AttributionRule {
    let name = "cue before the quotation"
    let confidence = 0.94

    /// How many items may stand between the cue and the quotation.
    private static let longestGap = 22

    /// How far behind a verb of saying the subject of the clause that it reports may start, in items.
    private static let reportedClause = 8

    func decide(_ stretch: Int, in context: AttributionContext) -> AttributionDecision? {
        let item = context.places[stretch].item
        // "murdered by their families in “honor killings”": a term in a phrase of its own.
        let isTerm = context.isTermLike(stretch) && context.reader(of: stretch).has(item - 1, .preposition)
        let gap = isTerm ? AttributionContext.termReach : Self.longestGap
        let before = context.cues(of: stretch).filter { max($0.item, $0.speakerItems.upperBound) < item }
        guard let nearest = before.last, item - nearest.item <= gap else { return nil }
        // Somebody says that somebody calls it so: the words stand on record by the one who says it.
        if nearest.strength != .noun, let outer = before.first(where: { $0.strength == .saying }),
            reports(outer, nearest, in: context.reader(of: stretch))
        {
            return decision(outer, in: context)
        }
        // Somebody says that somebody thinks: the one who says it.
        if nearest.strength == .thinking, let saying = before.last(where: { $0.strength == .saying }) {
            return decision(saying, in: context)
        }
        if nearest.strength == .noun, let verb = before.last(where: { $0.strength >= .judging }) {
            return decision(verb, in: context)
        }
        return decision(nearest, in: context)
    }

    /// The decision for `cue`, as sure as cues of its kind have proved.
    private func decision(_ cue: Cue, in context: AttributionContext) -> AttributionDecision {
        var decision = AttributionDecision.cue(cue)
        let isGerund = context.text.tokens[cue.tokens.upperBound - 1].is(.gerund)
        switch cue.strength {
        case .saying: decision.confidence = isGerund ? 0.82 : confidence
        case .judging: decision.confidence = 0.8
        case .thinking: decision.confidence = 0.7
        case .noun: decision.confidence = 0.55
        }
        return decision
    }

    /// Whether the clause of `inner` is what the verb of `outer` reports: it starts soon after it, and no comma parts them.
    private func reports(_ outer: Cue, _ inner: Cue, in reader: FrameReader) -> Bool {
        let start = inner.speakerItems.lowerBound
        guard start > outer.item else { return false }
        if reader.isWord(inner.item - 1, .to), !inner.isInverted { return true }
        return start - outer.item <= Self.reportedClause
            && !(outer.item + 1..<start).contains { reader.kind($0) == .comma || reader.stretch($0) != nil }
    }
}
