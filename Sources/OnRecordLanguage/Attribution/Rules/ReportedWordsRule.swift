import OnRecordText

/// A fragment inside indirect speech: He claimed that they built it with “great success.”
struct ReportedWordsRule: AttributionRule {
    let id = AttributionRuleID.reportedWords
    let confidence = 0.85

    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer {
        // "reported that they were murdered in “honor killings”": a term in a prepositional phrase.
        let before = context.clauses.places[stretch].item - 1
        if context.clauses.isTermInPhrase(stretch), context.clauses.reader(of: stretch).isWord(before, .in) {
            return .pass
        }
        return context.reports[stretch].map { .cue($0.cue) } ?? .pass
    }
}
