import OnRecordText

/// A fragment in a sentence that continues indirect speech: He said that it spreads. It stops only when "the truth is
/// told to everybody".
struct ParaphraseRule: AttributionRule {
    let id = AttributionRuleID.paraphrase
    let confidence = 0.6

    /// The fewest words that count as speech on such weak evidence.
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
