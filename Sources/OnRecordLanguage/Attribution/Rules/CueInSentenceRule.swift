import OnRecordText

/// A cue elsewhere in the sentence, separated from the quotation.
struct CueInSentenceRule: AttributionRule {
    let id = AttributionRuleID.cueInSentence
    let confidence = 0.9

    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer {
        let item = context.clauses.places[stretch].item
        let cues = context.clauses.cues(of: stretch).filter {
            ($0.strength > .noun || context.clauses.closesSentence($0, in: context.clauses.reader(of: stretch)))
                && !context.clauses.isClosed($0, before: stretch)
                && !context.clauses.isInSubordinateClause($0, before: stretch)
        }
        let reader = context.clauses.reader(of: stretch)
        if let before = cues.last(where: { $0.item < item }), reaches(before, stretch, in: context) {
            return .cue(before)
        }
        let isFragment =
            context.clauses.startsLow(stretch) && context.clauses.wordCount(of: stretch) <= Self.longestFragment
        let after = cues.first { cue in
            // "being “careless,” as described by Porter, is bad": the words are hers, however few.
            let isAgentOfAs = reader.isWord(cue.item - 1, .as) && reader.isWord(cue.item + 1, .by)
            return cue.item > item && (!isFragment || isAgentOfAs || context.clauses.closesSentence(cue, in: reader))
        }
        guard let after else { return .pass }
        // "after Ohio eliminated what had been called the “Golden Week,” saying": nobody is said to have called it so.
        return isCalledByNobody(item, in: reader) && !context.clauses.closesSentence(after, in: reader)
            ? .nobody : .cue(after)
    }

    /// Whether a passive without an agent is right before the words at `item`.
    private func isCalledByNobody(_ item: Int, in reader: FrameReader) -> Bool {
        var verb = reader.has(item - 1, .determiner) ? item - 2 : item - 1
        if reader.isWord(verb, .as) { verb -= 1 }
        return reader.has(verb, .judgingCue) && reader.verbGroup(endingAt: verb).isPassive
            && !reader.isWord(item + 1, .by)
    }

    /// Whether a cue extends to a later stretch, however short.
    private func reaches(_ cue: Cue, _ stretch: Int, in context: AttributionContext) -> Bool {
        guard context.clauses.isTermLike(stretch) else { return true }
        let isOpen = cue.strength == .saying && !context.clauses.isTermInPhrase(stretch)
        return isOpen || context.clauses.places[stretch].item - cue.item <= ClauseContext.termReach
    }

    /// The most words of a fragment for which a cue after it must end the sentence.
    private static let longestFragment = 4
}
