import OnRecordText

/// Speaker and cue after the quotation: "...," said Royce / Royce said / Royce, who chairs the panel, said.
struct CueAfterRule: AttributionRule {
    let id = AttributionRuleID.cueAfter
    let confidence = 0.98

    /// The most items between the quotation and its speaker.
    private static let longestGap = 2

    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer {
        let item = context.clauses.places[stretch].item
        let reader = context.clauses.reader(of: stretch)
        // A fragment right after a cue belongs to that cue, unless a comma inside it ends the clause: "Nothing that he
        // called “a start,” she said."
        let isTaken =
            context.clauses.startsLow(stretch)
            && (reader.has(item - 1, [.sayingCue, .judgingCue]) || reader.isWord(item - 1, .that))
        if isTaken, context.clauses.lastToken(of: stretch).kind != .comma { return .pass }
        if isInOpeningClause(item, of: stretch, in: context) { return .pass }
        let start = reader.kind(item + 1) == .comma || reader.kind(item + 1) == .dash ? item + 2 : item + 1
        for cue in context.clauses.cues(of: stretch) where cue.item > item && cue.strength != .noun {
            let first = min(cue.speakerItems.lowerBound, cue.item - cue.tokens.count + 1)
            guard first >= start, gap(start..<first, reader) <= Self.longestGap,
                !crossesConjunction(start..<first, reader)
            else {
                continue
            }
            // "“the right thing,” suggesting he might consider": he is not the speaker.
            if cue.strength == .thinking, !context.clauses.closesClause(stretch) || reader.has(start, .gerund) {
                continue
            }
            // "said it would “have been cool” had Porter congratulated him": the clause continues.
            if context.clauses.startsLow(stretch), !context.clauses.closesClause(stretch), start == item + 1,
                cue.strength <= .judging,
                context.clauses.cues(of: stretch).contains(where: { $0.item < item && $0.strength == .saying })
            {
                continue
            }
            // "...,” echoing commentators who said": a relative clause about others does not name the speaker.
            if case .relative = cue.speaker.kind, first > start { continue }
            // "the ad “wrongly” suggests that": the verb belongs to the sentence around the fragment.
            let isParted =
                context.clauses.closesClause(stretch) || start > item + 1
                || cue.isInverted && cue.strength == .saying
                    && mayClose(cue, in: reader) && endsSentence(after: cue, in: reader)
            let isGerund = context.clauses.text.tokens[cue.tokens.lowerBound].is(.gerund)
            if context.clauses.startsLow(stretch), !isParted, cue.isInverted || isGerund { continue }
            // "the “wise one” phrase Royce cited"
            if context.clauses.isTermLike(stretch), !isParted { continue }
            if isTaken, cue.strength != .saying || isGerund { continue }
            return .cue(cue)
        }
        return .pass
    }

    /// Whether an inverted phrase may be a speaker: “vigorously” denied the claims has an object.
    private func mayClose(_ cue: Cue, in reader: FrameReader) -> Bool {
        guard case .nominal(let head) = cue.speaker.kind else { return true }
        return reader.maySpeak(head) || reader.text.tokens[head].is(.function)
    }

    /// Whether an inverted speaker ends the sentence: the talks went “very well” say those who were there.
    private func endsSentence(after cue: Cue, in reader: FrameReader) -> Bool {
        let next = cue.speakerItems.upperBound + 1
        return next >= reader.count || reader.kind(next) == .period
    }

    /// The number of `items` outside the speaker phrase, such as titles before a name.
    private func gap(_ items: Range<Int>, _ reader: FrameReader) -> Int {
        items.count { item in
            !(reader.token(item).map { reader.text.tokens[$0].isCapitalised } ?? false) && !reader.isNounPart(item)
        }
    }

    private func crossesConjunction(_ items: Range<Int>, _ reader: FrameReader) -> Bool {
        items.contains { item in
            if reader.isWord(item, .as) { return false }
            let isClause = reader.has(item, [.conjunction, .relative, .subordinator, .preposition])
            return isClause || reader.stretch(item) != nil || reader.kind(item) == .comma
        }
    }

    /// Whether a verb of saying right before the words is in an initial subordinate clause: "When a man shouted,
    /// “Royce,” Porter joked".
    private func isInOpeningClause(_ item: Int, of stretch: Int, in context: AttributionContext) -> Bool {
        let reader = context.clauses.reader(of: stretch)
        guard reader.has(0, .subordinator) || reader.has(0, .preposition),
            context.clauses.lastToken(of: stretch).kind == .comma
        else { return false }
        let verb = reader.kind(item - 1) == .comma ? item - 2 : item - 1
        let cues = context.clauses.cues(of: stretch).filter { $0.item < item && !$0.isInverted }
        if cues.contains(where: { $0.item == verb && $0.strength == .saying }) { return true }
        // "When Royce said that it would “protect us,” the crowd cheered"
        let isInSentence = context.clauses.startsLow(stretch) || reader.kind(item - 1) == .word
        return isInSentence && reader.has(0, .subordinator) && !cues.isEmpty
            && !(0..<item).contains { reader.kind($0) == .comma }
    }
}
