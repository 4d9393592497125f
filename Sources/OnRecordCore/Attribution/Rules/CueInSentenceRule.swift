/// Some cue of the sentence has a speaker, though it stands apart from the quotation.
struct CueInSentenceRule: AttributionRule {
    let name = "cue in the sentence"
    let confidence = 0.9

    func decide(_ stretch: Int, in context: AttributionContext) -> AttributionDecision? {
        let item = context.places[stretch].item
        let cues = context.cues(of: stretch).filter {
            $0.strength > .noun && !context.isClosed($0, before: stretch) && !context.isAside($0, before: stretch)
        }
        let reader = context.reader(of: stretch)
        if let before = cues.last(where: { $0.item < item }), reaches(before, stretch, in: context) {
            return .cue(before)
        }
        let isFragment = context.startsLow(stretch) && context.wordCount(of: stretch) <= Self.longestFragment
        return cues.first { cue in
            // "being “careless,” as described by Porter, is bad": the words are hers, however few.
            let isTold = reader.isWord(cue.item - 1, .as) && reader.isWord(cue.item + 1, .by)
            return cue.item > item && (!isFragment || isTold || context.closesSentence(cue, in: reader))
        }.map { .cue($0) }
    }

    /// Whether a cue reaches a stretch behind it, however short that is.
    private func reaches(_ cue: Cue, _ stretch: Int, in context: AttributionContext) -> Bool {
        guard context.isTermLike(stretch) else { return true }
        let isOpen = cue.strength == .saying && !context.isTermInPhrase(stretch)
        return isOpen || context.places[stretch].item - cue.item <= AttributionContext.termReach
    }

    /// The most words that a cue behind them must close the sentence for.
    private static let longestFragment = 4
}
