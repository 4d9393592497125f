import OnRecordText

/// A cue before the quotation in its sentence: Royce said, "..." / she called it "..." / he told Fox: "...".
struct CueBeforeRule: AttributionRule {
    let id = AttributionRuleID.cueBefore
    let confidence = 0.94

    /// The most items between the cue and the quotation.
    private static let longestGap = 22
    /// The same for a verb of saying, whose complement may be long.
    private static let longestSaying = 40

    /// How far after a verb of saying the subject of its complement clause may start, in items.
    private static let reportedClause = 8

    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer {
        let item = context.clauses.places[stretch].item
        let reader = context.clauses.reader(of: stretch)
        let isTerm = context.clauses.isTermInPhrase(stretch)
        let before = context.clauses.cues(of: stretch).filter { cue in
            cue.item < item && (cue.speakerItems.upperBound < item || !cue.isInverted)
                && !context.clauses.isClosed(cue, before: stretch)
                && !context.clauses.isParenthetical(cue, before: stretch)
                && !context.clauses.isInSubordinateClause(cue, before: stretch)
        }
        guard let nearest = nearest(of: before, to: stretch, in: context) else { return .pass }
        let isSaying = nearest.strength == .saying
        let gap = isTerm ? ClauseContext.termReach : isSaying ? Self.longestSaying : Self.longestGap
        guard item - nearest.item <= gap else { return .pass }
        // "He said ... and she replied, “...”": a mark right before the words assigns them to the nearest cue.
        if isSaying, item - nearest.item == 2, !context.clauses.startsLow(stretch),
            reader.kind(item - 1) == .comma || reader.kind(item - 1) == .colon,
            !context.clauses.text.tokens[nearest.tokens.lowerBound].is(.gerund)
        {
            return answer(nearest, in: context)
        }
        // "Asians have learnt that it was “a start,” said Jane Porter": the cue that ends the sentence.
        if nearest.strength <= .noun, let closing = context.clauses.closingCue(after: stretch),
            nearest.strength == .thinking || isLast(closing, in: reader)
        {
            return answer(closing, in: context)
        }
        // In a report of a judgement, the reporting person is the speaker.
        if nearest.strength != .noun, let outer = before.first(where: { $0.strength == .saying }),
            reports(outer, nearest, of: stretch, in: context)
        {
            return answer(outer, in: context)
        }
        // "The network, Royce said, called it “a start”": the parenthetical.
        if let inserted = before.last(where: { isParenthetical($0, into: nearest, in: reader) }) {
            return answer(inserted, in: context)
        }
        // In a report of a thought, the reporting person is the speaker.
        if nearest.strength == .thinking, let saying = before.last(where: { $0.strength == .saying }) {
            return answer(saying, in: context)
        }
        // "blamed them for Porter's claim that it was “a start”": the content of the claim.
        if nearest.strength == .noun, !nearest.isInverted, case .name = nearest.speaker.kind,
            !before.contains(where: { $0.strength == .saying }),
            reader.isWord(nearest.item + 1, .that)
                || (reader.isWord(nearest.item + 1, .of) && item - nearest.item <= 3)
        {
            return answer(nearest, in: context)
        }
        if nearest.strength == .noun, let verb = before.last(where: { $0.strength >= .judging }) {
            return answer(verb, in: context)
        }
        return answer(nearest, in: context)
    }

    /// Whether a cue and its speaker end their sentence.
    private func isLast(_ cue: Cue, in reader: FrameReader) -> Bool {
        let next = reader.kind(max(cue.item, cue.speakerItems.upperBound) + 1)
        return next == nil || next == .period
    }

    /// The last of `cues` that can introduce a stretch.
    private func nearest(of cues: [Cue], to stretch: Int, in context: AttributionContext) -> Cue? {
        let reader = context.clauses.reader(of: stretch)
        let item = context.clauses.places[stretch].item
        guard let last = cues.last else { return nil }
        // "played down Porter's comments as “talk”": the subject of the verb.
        if last.strength == .noun, reader.isWord(last.item + 1, .as) {
            return cues.last { $0.strength != .noun }
        }
        // "was asked by Porter, who has dismissed it, “Now, you said ...”": a full sentence after a mark is speech.
        if last.strength < .saying, last.strength != .noun, item - last.item > Self.longestObject,
            reader.kind(item - 1) == .comma, !context.clauses.startsLow(stretch),
            context.clauses.wordCount(of: stretch) >= Self.fewestSentence
        {
            return cues.last { $0.strength == .saying } ?? last
        }
        return last
    }

    /// The most items between a verb of judging and a full sentence that it introduces.
    private static let longestObject = 4
    /// The fewest words that count as a full sentence.
    private static let fewestSentence = 5

    /// The answer for `cue`, with the confidence of its kind.
    private func answer(_ cue: Cue, in context: AttributionContext) -> RuleAnswer {
        let isGerund = context.clauses.text.tokens[cue.tokens.upperBound - 1].is(.gerund)
        let confidence =
            switch cue.strength {
            case .saying: isGerund ? 0.9 : confidence
            case .judging: 0.85
            case .thinking: 0.75
            case .noun: 0.7
            }
        return .cue(cue, confidence: confidence)
    }

    /// Whether `inserted`, between commas, separates the speaker and the verb of `cue`.
    private func isParenthetical(_ inserted: Cue, into cue: Cue, in reader: FrameReader) -> Bool {
        guard inserted.strength == .saying, !cue.isInverted,
            cue.speakerItems.upperBound < min(inserted.item, inserted.speakerItems.lowerBound), inserted.item < cue.item
        else { return false }
        return reader.kind(cue.speakerItems.upperBound + 1) == .comma
            && reader.kind(max(inserted.item, inserted.isInverted ? inserted.speakerItems.upperBound : 0) + 1) == .comma
    }

    /// Whether `inner` is in the complement clause of `outer`: it starts soon after it, without a comma between.
    private func reports(_ outer: Cue, _ inner: Cue, of stretch: Int, in context: AttributionContext) -> Bool {
        let reader = context.clauses.reader(of: stretch)
        let start = inner.speakerItems.lowerBound
        guard start > outer.item else { return false }
        // "concludes with footage of Trump saying"
        if !inner.isInverted, context.clauses.text.tokens[inner.tokens.lowerBound].is(.gerund),
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
        // "says that he wants a platform that calls for": a restrictive relative clause.
        if case .relative = inner.speaker.kind, (outer.item + 1..<start).contains(where: { reader.isWord($0, .that) }) {
            return !isParted
        }
        let isThatClause = reader.isWord(reader.nameStart(of: (inner.speaker, inner.speakerItems)) - 1, .that)
        return (start - outer.item <= Self.reportedClause || isThatClause)
            && !isParted
    }
}
