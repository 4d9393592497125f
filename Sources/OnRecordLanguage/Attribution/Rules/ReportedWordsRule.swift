import OnRecordText

/// Words inside what somebody is reported to say in the article's own voice: He claimed that they built it with “great
/// success.”
struct ReportedWordsRule: AttributionRule {
    let name = "among the words reported"
    let confidence = 0.85

    func decide(_ stretch: Int, in context: AttributionContext) -> AttributionDecision? {
        // "reported that they were murdered in “honor killings”": what things happen in has its own name.
        let before = context.clauses.places[stretch].item - 1
        if context.clauses.isTermInPhrase(stretch), context.clauses.reader(of: stretch).isWord(before, .in) {
            return nil
        }
        return context.reports[stretch].map { .cue($0.cue) }
    }
}
