/// Some cue of the sentence has a speaker, though it stands apart from the quotation.
struct CueInSentenceRule: AttributionRule {
    let name = "cue in the sentence"
    let confidence = 0.8

    func decide(_ stretch: Int, in context: AttributionContext) -> AttributionDecision? {
        let item = context.places[stretch].item
        let cues = context.cues(of: stretch).filter { $0.strength > .noun && !context.isClosed($0, before: stretch) }
        let reader = context.reader(of: stretch)
        if let before = cues.last(where: { $0.item < item }), reaches(before, stretch, in: context) {
            return .cue(before)
        }
        let isFragment = context.startsLow(stretch) && context.wordCount(of: stretch) <= Self.longestFragment
        return cues.first { $0.item > item && (!isFragment || closesSentence($0, in: reader)) }.map { .cue($0) }
    }

    /// Whether a cue reaches a stretch behind it, however short that is.
    private func reaches(_ cue: Cue, _ stretch: Int, in context: AttributionContext) -> Bool {
        guard context.isTermLike(stretch) else { return true }
        let isOpen = cue.strength == .saying && !context.isTermInPhrase(stretch)
        return isOpen || context.places[stretch].item - cue.item <= AttributionContext.termReach
    }

    /// The most words that a cue behind them must close the sentence for.
    private static let longestFragment = 4

    /// Whether a comma parts the speaker and the cue from the sentence before them: "It is a “start,” he thinks, she said."
    private func closesSentence(_ cue: Cue, in reader: FrameReader) -> Bool {
        let first = reader.nameStart(
            of: (cue.speaker, min(cue.speakerItems.lowerBound, cue.item - cue.tokens.count + 1)...cue.item))
        let isParted = reader.kind(first - 1) == .comma || reader.stretch(first - 1) != nil
        return cue.strength == .saying && isParted && !reader.has(first, [.relative, .conjunction])
    }
}
