import OnRecordText

/// A quotation that stands alone opens its paragraph, and its speaker follows: "..." "...," he said.
struct NextInParagraphRule: AttributionRule {
    let name = "speaker follows in the same paragraph"
    let confidence = 0.95

    func decide(_ stretch: Int, in context: AttributionContext) -> AttributionDecision? {
        let next = stretch + 1
        guard next < context.clauses.stretches.count, context.clauses.standsAlone(stretch),
            context.decisions[next] != nil,
            context.clauses.stretches[next].paragraph == context.clauses.stretches[stretch].paragraph
        else { return nil }
        return AttributionDecision(sameAs: next)
    }
}
