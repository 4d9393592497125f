import OnRecordText

/// A cue stands before the quotation in its sentence: Royce said, "..." / she called it "..." / he told Fox: "...".
struct CueBeforeRule: AttributionRule {
    let id = AttributionRuleID.cueBefore
    let confidence = 0.94

    /// How many items may stand between the cue and the quotation.
    private static let longestGap = 22
    /// The same for a verb of saying, whose clause may be long.
    private static let longestSaying = 40

    /// How far behind a verb of saying the subject of the clause that it reports may start, in items.
    private static let reportedClause = 8

    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer {
        let item = context.clauses.places[stretch].item
        let reader = context.clauses.reader(of: stretch)
        let isTerm = context.clauses.isTermInPhrase(stretch)
        let before = context.clauses.cues(of: stretch).filter { cue in
            cue.item < item && (cue.speakerItems.upperBound < item || !cue.isInverted)
                && !context.clauses.isClosed(cue, before: stretch) && !context.clauses.isInserted(cue, before: stretch)
                && !context.clauses.isAside(cue, before: stretch)
        }
        guard let nearest = nearest(of: before, to: stretch, in: context) else { return .pass }
        let isSaying = nearest.strength == .saying
        let gap = isTerm ? ClauseContext.termReach : isSaying ? Self.longestSaying : Self.longestGap
        guard item - nearest.item <= gap else { return .pass }
        // "He said ... and she replied, “...”": a mark between the verb and the words hands them over.
        if isSaying, item - nearest.item == 2, !context.clauses.startsLow(stretch),
            reader.kind(item - 1) == .comma || reader.kind(item - 1) == .colon,
            !context.clauses.text.tokens[nearest.tokens.lowerBound].is(.gerund)
        {
            return answer(nearest, in: context)
        }
        // "Asians have learnt that it was “a start,” said Jane Porter": whoever closes the sentence.
        if nearest.strength <= .noun, let closing = context.clauses.closingCue(after: stretch),
            nearest.strength == .thinking || isLast(closing, in: reader)
        {
            return answer(closing, in: context)
        }
        // Somebody says that somebody calls it so: the words stand on record by the one who says it.
        if nearest.strength != .noun, let outer = before.first(where: { $0.strength == .saying }),
            reports(outer, nearest, of: stretch, in: context)
        {
            return answer(outer, in: context)
        }
        // "The network, Royce said, called it “a start”": whoever is put between subject and verb.
        if let inserted = before.last(where: { isInserted($0, into: nearest, in: reader) }) {
            return answer(inserted, in: context)
        }
        // Somebody says that somebody thinks: the one who says it.
        if nearest.strength == .thinking, let saying = before.last(where: { $0.strength == .saying }) {
            return answer(saying, in: context)
        }
        // "blamed them for Porter's claim that it was “a start”": what follows is the claim.
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

    /// Whether nothing follows a cue and its speaker in their sentence.
    private func isLast(_ cue: Cue, in reader: FrameReader) -> Bool {
        let next = reader.kind(max(cue.item, cue.speakerItems.upperBound) + 1)
        return next == nil || next == .period
    }

    /// The last of `cues` that can announce what stands at a stretch.
    private func nearest(of cues: [Cue], to stretch: Int, in context: AttributionContext) -> Cue? {
        let reader = context.clauses.reader(of: stretch)
        let item = context.clauses.places[stretch].item
        guard let last = cues.last else { return nil }
        // "played down Porter's comments as “talk”": whoever plays them down.
        if last.strength == .noun, reader.isWord(item - 1, .as), item - last.item == 2 {
            return cues.last { $0.strength != .noun }
        }
        // "was asked by Porter, who has dismissed it, “Now, you said ...”": a whole sentence behind a mark is said.
        if last.strength < .saying, last.strength != .noun, item - last.item > Self.longestObject,
            reader.kind(item - 1) == .comma, !context.clauses.startsLow(stretch),
            context.clauses.wordCount(of: stretch) >= Self.fewestSentence
        {
            return cues.last { $0.strength == .saying } ?? last
        }
        return last
    }

    /// How many items may stand between a judging verb and a whole sentence that it announces.
    private static let longestObject = 4
    /// The fewest words that are taken for a whole sentence.
    private static let fewestSentence = 5

    /// The answer for `cue`, as sure as cues of its kind have proved.
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

    /// Whether a verb of saying with its own speaker stands between the speaker and the verb of `cue`, commas around it.
    private func isInserted(_ inserted: Cue, into cue: Cue, in reader: FrameReader) -> Bool {
        guard inserted.strength == .saying, !cue.isInverted,
            cue.speakerItems.upperBound < min(inserted.item, inserted.speakerItems.lowerBound), inserted.item < cue.item
        else { return false }
        return reader.kind(cue.speakerItems.upperBound + 1) == .comma
            && reader.kind(max(inserted.item, inserted.isInverted ? inserted.speakerItems.upperBound : 0) + 1) == .comma
    }

    /// Whether the clause of `inner` is what the verb of `outer` reports: it starts soon after it, and no comma parts them.
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
        // "says that he wants a platform that calls for": the clause only tells which.
        if case .relative = inner.speaker.kind, (outer.item + 1..<start).contains(where: { reader.isWord($0, .that) }) {
            return !isParted
        }
        let isThatClause = reader.isWord(reader.nameStart(of: (inner.speaker, inner.speakerItems)) - 1, .that)
        return (start - outer.item <= Self.reportedClause || isThatClause)
            && !isParted
    }
}
