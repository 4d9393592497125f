/// A cue stands before the quotation in its sentence: Royce said, "..." / she called it "..." / he told Fox: "...".
struct CueBeforeRule: AttributionRule {
    let name = "cue before the quotation"
    let confidence = 0.9

    /// How many items may stand between the cue and the quotation.
    private static let longestGap = 22

    func decide(_ stretch: Int, in context: AttributionContext) -> AttributionDecision? {
        let item = context.places[stretch].item
        // "murdered by their families in “honor killings”": a term in a phrase of its own.
        let isTerm = context.isTermLike(stretch) && context.reader(of: stretch).has(item - 1, .preposition)
        let gap = isTerm ? AttributionContext.termReach : Self.longestGap
        let before = context.cues(of: stretch).filter { cue in
            max(cue.item, cue.speakerItems.upperBound) < item && item - cue.item <= gap
        }
        guard let nearest = before.last else { return nil }
        // Somebody says that somebody thinks: the one who says it.
        if nearest.strength == .thinking, let saying = before.last(where: { $0.strength == .saying }),
            saying.item >= nearest.speakerItems.lowerBound - 3
        {
            return .cue(saying)
        }
        if nearest.strength == .noun, let verb = before.last(where: { $0.strength > .thinking }) { return .cue(verb) }
        return .cue(nearest)
    }
}
