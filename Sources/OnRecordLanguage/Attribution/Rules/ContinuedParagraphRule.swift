import OnRecordText

/// The paragraph before ended without a closing mark, and this one opens the quotation again.
struct ContinuedParagraphRule: AttributionRule {
    let name = "goes on from the paragraph before"
    let confidence = 0.97

    func decide(_ stretch: Int, in context: AttributionContext) -> AttributionDecision? {
        guard stretch > 0, context.clauses.stretches[stretch - 1].continues, context.clauses.standsAlone(stretch) else {
            return nil
        }
        return AttributionDecision(sameAs: stretch - 1, continues: true)
    }
}
