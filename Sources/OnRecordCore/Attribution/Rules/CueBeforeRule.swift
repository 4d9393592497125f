/// A cue stands before the quotation in its sentence: Royce said, "..." / she called it "..." / he told Fox: "...".
struct CueBeforeRule: AttributionRule {
    let name = "cue before the quotation"
    let confidence = 0.94

    /// How many items may stand between the cue and the quotation.
    private static let longestGap = 22
    /// The same for a verb of saying, whose clause may be long.
    private static let longestSaying = 40

    /// How far behind a verb of saying the subject of the clause that it reports may start, in items.
    private static let reportedClause = 8

    func decide(_ stretch: Int, in context: AttributionContext) -> AttributionDecision? {
        let item = context.places[stretch].item
        let reader = context.reader(of: stretch)
        let isTerm = context.isTermInPhrase(stretch)
        let before = context.cues(of: stretch).filter { cue in
            cue.item < item && (cue.speakerItems.upperBound < item || !cue.isInverted)
                && !context.isClosed(cue, before: stretch) && !context.isInserted(cue, before: stretch)
                && !context.isAside(cue, before: stretch)
        }
        guard let nearest = before.last else { return nil }
        let isSaying = nearest.strength == .saying
        let gap = isTerm ? AttributionContext.termReach : isSaying ? Self.longestSaying : Self.longestGap
        guard item - nearest.item <= gap else { return nil }
        // "He said ... and she replied, “...”": a mark between the verb and the words hands them over.
        if isSaying, item - nearest.item == 2, !context.startsLow(stretch),
            reader.kind(item - 1) == .comma || reader.kind(item - 1) == .colon,
            !context.text.tokens[nearest.tokens.lowerBound].is(.gerund)
        {
            return decision(nearest, in: context)
        }
        // "Asians have learnt that it was “a start,” said Jane Porter": whoever closes the sentence.
        if nearest.strength <= .thinking, let closing = context.closingCue(after: stretch) {
            return decision(closing, in: context)
        }
        // Somebody says that somebody calls it so: the words stand on record by the one who says it.
        if nearest.strength != .noun, let outer = before.first(where: { $0.strength == .saying }),
            reports(outer, nearest, of: stretch, in: context)
        {
            return decision(outer, in: context)
        }
        // Somebody says that somebody thinks: the one who says it.
        if nearest.strength == .thinking, let saying = before.last(where: { $0.strength == .saying }) {
            return decision(saying, in: context)
        }
        // "blamed them for Porter's claim that it was “a start”": what follows is the claim.
        if nearest.strength == .noun, !nearest.isInverted, case .name = nearest.speaker.kind,
            !before.contains(where: { $0.strength == .saying }),
            reader.isWord(nearest.item + 1, .that)
                || (reader.isWord(nearest.item + 1, .of) && item - nearest.item <= 3)
        {
            return decision(nearest, in: context)
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
        case .saying: decision.confidence = isGerund ? 0.9 : confidence
        case .judging: decision.confidence = 0.85
        case .thinking: decision.confidence = 0.75
        case .noun: decision.confidence = 0.7
        }
        return decision
    }

    /// Whether the clause of `inner` is what the verb of `outer` reports: it starts soon after it, and no comma parts them.
    private func reports(_ outer: Cue, _ inner: Cue, of stretch: Int, in context: AttributionContext) -> Bool {
        let reader = context.reader(of: stretch)
        let start = inner.speakerItems.lowerBound
        guard start > outer.item else { return false }
        // "concludes with footage of Trump saying"
        if !inner.isInverted, context.text.tokens[inner.tokens.lowerBound].is(.gerund),
            reader.has(start - 1, .preposition)
        {
            return false
        }
        let isParted = (outer.item + 1..<start).contains { reader.kind($0) == .comma || reader.stretch($0) != nil }
        if reader.isWord(inner.item - 1, .to), !inner.isInverted { return !isParted }
        // "asked for a photo and Porter said, “...”"
        let opening = reader.nameStart(of: (inner.speaker, inner.speakerItems)) - 1
        if inner.strength == .saying, !inner.isInverted, reader.has(opening, .conjunction) {
            return false
        }
        let isThatClause = reader.isWord(reader.nameStart(of: (inner.speaker, inner.speakerItems)) - 1, .that)
        return (start - outer.item <= Self.reportedClause || isThatClause)
            && !isParted
    }
}
