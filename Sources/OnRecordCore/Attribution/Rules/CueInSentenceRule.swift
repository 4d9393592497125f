/// Some cue of the sentence has a speaker, though it stands apart from the quotation.
struct CueInSentenceRule: AttributionRule {
    let name = "cue in the sentence"
    let confidence = 0.8

    func decide(_ stretch: Int, in context: AttributionContext) -> AttributionDecision? {
        let item = context.places[stretch].item
        let cues = context.cues(of: stretch).filter { $0.strength > .noun }
        let reach = context.isTermLike(stretch) ? AttributionContext.termReach : Int.max
        if let before = cues.last(where: { $0.item < item }), item - before.item <= reach { return .cue(before) }
        return cues.first { abs($0.item - item) <= reach }.map { .cue($0) }
    }
}
