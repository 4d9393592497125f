/// A quotation that stands alone in its paragraph, with no word of who says it: the speaker of the paragraph before, or
/// whom that paragraph is about.
struct LastSpeakerRule: AttributionRule {
    let name = "speaker of the paragraph before"
    let confidence = 0.7

    func decide(_ stretch: Int, in context: AttributionContext) -> AttributionDecision? {
        guard context.standsAlone(stretch) else { return nil }
        let paragraph = context.stretches[stretch].paragraph
        if stretch > 0, paragraph - context.stretches[stretch - 1].paragraph <= 2, context.decisions[stretch - 1] != nil
        {
            return AttributionDecision(sameAs: stretch - 1)
        }
        let frame = context.places[stretch].frame
        guard frame > 0,
            let subject = context.readers[frame - 1].clauseSubject(before: context.readers[frame - 1].count)
        else { return nil }
        return AttributionDecision(speaker: subject.phrase)
    }
}
