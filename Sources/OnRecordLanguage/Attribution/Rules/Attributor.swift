import OnRecordText

/// Asks the rules about every quoted stretch of a document.
enum Attributor {
    /// What the rules say about each of the context's stretches; `nil` where all pass, and for what is not speech.
    static func decisions(in context: AttributionContext, speech: [Bool]) -> [AttributionDecision?] {
        var context = context
        for stretch in context.clauses.stretches.indices where speech[stretch] {
            context.decisions[stretch] = decide(stretch, AttributionRules.inOrder, in: context)
        }
        for stretch in context.clauses.stretches.indices.reversed()
        where speech[stretch] && context.decisions[stretch] == nil {
            context.decisions[stretch] = decide(stretch, AttributionRules.lookingAhead, in: context)
        }
        for stretch in context.clauses.stretches.indices where speech[stretch] && context.decisions[stretch] == nil {
            context.decisions[stretch] = decide(stretch, AttributionRules.lookingBack, in: context)
        }
        return context.decisions
    }

    private static func decide(
        _ stretch: Int, _ rules: [any AttributionRule], in context: AttributionContext
    ) -> AttributionDecision? {
        for rule in rules {
            if let decision = AttributionDecision(rule.answer(for: stretch, in: context), by: rule) { return decision }
        }
        return nil
    }
}
