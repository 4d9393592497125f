import OnRecordText

/// A quotation that stands alone follows another of its paragraph: "..." she said. "..."
struct SameParagraphRule: AttributionRule {
    let name = "follows in the same paragraph"
    let confidence = 0.75

    func decide(_ stretch: Int, in context: AttributionContext) -> AttributionDecision? {
        guard context.clauses.standsAlone(stretch), let last = context.lastSpoken(before: stretch) else { return nil }
        let frames = context.clauses.places[stretch].frame - context.clauses.places[last].frame
        return AttributionDecision(sameAs: last, continues: frames <= 1)
    }
}
