import OnRecordText

/// The previous paragraph ended without a closing mark, and this one reopens the quotation.
struct ContinuedParagraphRule: AttributionRule {
    let id = AttributionRuleID.continuedParagraph
    let confidence = 0.97

    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer {
        guard stretch > 0, context.clauses.stretches[stretch - 1].continues, context.clauses.standsAlone(stretch) else {
            return .pass
        }
        return .sameSpeaker(as: stretch - 1, continues: true)
    }
}
