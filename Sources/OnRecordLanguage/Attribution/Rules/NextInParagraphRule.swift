import OnRecordText

/// A quotation on its own at the start of a paragraph, whose speaker follows: "..." "...," he said.
struct NextInParagraphRule: AttributionRule {
    let id = AttributionRuleID.nextInParagraph
    let confidence = 0.95

    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer {
        let next = stretch + 1
        guard next < context.clauses.stretches.count, context.clauses.standsAlone(stretch),
            context.decisions[next] != nil,
            context.clauses.stretches[next].paragraph == context.clauses.stretches[stretch].paragraph
        else { return .pass }
        return .sameSpeaker(as: next)
    }
}
