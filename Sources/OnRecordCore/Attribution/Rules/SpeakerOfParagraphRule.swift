/// Whole words of speech without a cue in their sentence, in a paragraph where somebody has just been quoted.
struct SpeakerOfParagraphRule: AttributionRule {
    let name = "speaker of the sentence before"
    let confidence = 0.8

    /// The fewest words that are taken for speech on such slight evidence.
    private static let fewestWords = 4

    func decide(_ stretch: Int, in context: AttributionContext) -> AttributionDecision? {
        let opens =
            context.places[stretch].item == 0
            || (context.places[stretch].item == 1 && context.reader(of: stretch).has(0, .conjunction))
        guard stretch > 0, context.decisions[stretch - 1] != nil, opens,
            !context.startsLow(stretch), context.wordCount(of: stretch) >= Self.fewestWords,
            context.stretches[stretch - 1].paragraph == context.stretches[stretch].paragraph
        else { return nil }
        return AttributionDecision(sameAs: stretch - 1)
    }
}
