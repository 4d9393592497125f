import OnRecordText

/// A quotation on its own after another in the same paragraph: "..." she said. "..."
struct SameParagraphRule: AttributionRule {
    let id = AttributionRuleID.sameParagraph
    let confidence = 0.75

    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer {
        guard context.clauses.standsAlone(stretch), let last = context.lastSpoken(before: stretch) else { return .pass }
        let frames = context.clauses.places[stretch].frame - context.clauses.places[last].frame
        return .sameSpeaker(as: last, continues: frames <= 1)
    }
}
