import OnRecordText

/// Words inside a sentence that goes on with what somebody is reported to say: He said that it spreads. It stops only when
/// "the truth is told to everybody".
struct ParaphraseRule: AttributionRule {
    let id = AttributionRuleID.paraphrase
    let confidence = 0.6

    /// The fewest words that are taken for speech on such slight evidence.
    private static let fewestWords = 4

    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer {
        let frame = context.clauses.places[stretch].frame
        guard context.clauses.startsLow(stretch), context.clauses.wordCount(of: stretch) >= Self.fewestWords, frame > 0,
            !context.clauses.standsAlone(stretch), context.clauses.cues[frame].isEmpty,
            context.clauses.readers[frame - 1].frame.paragraph == context.clauses.readers[frame].frame.paragraph
        else { return .pass }
        return context.clauses.cues[frame - 1].last { $0.strength == .saying }.map { .cue($0) } ?? .pass
    }
}
