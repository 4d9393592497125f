/// A quotation that stands alone follows another of its paragraph: "..." she said. "..."
struct SameParagraphRule: AttributionRule {
    let name = "follows in the same paragraph"
    let confidence = 0.75

    func decide(_ stretch: Int, in context: AttributionContext) -> AttributionDecision? {
        guard stretch > 0, context.standsAlone(stretch), context.decisions[stretch - 1] != nil,
            context.stretches[stretch - 1].paragraph == context.stretches[stretch].paragraph
        else { return nil }
        let frames = context.places[stretch].frame - context.places[stretch - 1].frame
        return AttributionDecision(sameAs: stretch - 1, continues: frames <= 1)
    }
}
