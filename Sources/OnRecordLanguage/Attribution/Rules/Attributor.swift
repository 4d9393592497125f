import OnRecordText

/// Asks the rules about each quoted stretch of a document.
enum Attributor {
    /// The decision for each of the context's stretches; `nil` if all rules pass, and for what is not speech.
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
