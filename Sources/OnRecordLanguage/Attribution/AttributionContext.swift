import OnRecordText

/// What the rules of attribution may look at: the clauses around the quoted stretches, and what was decided so far.
struct AttributionContext: Sendable {
    let clauses: ClauseContext
    let reports: EmbeddedReports
    /// What was decided for each stretch so far.
    var decisions: [AttributionDecision?]

    init(clauses: ClauseContext, reports: EmbeddedReports) {
        self.clauses = clauses
        self.reports = reports
        decisions = Array(repeating: nil, count: clauses.stretches.count)
    }

    /// The last stretch of the same paragraph before `stretch` that somebody is known to say; terms between are passed over.
    func lastSpoken(before stretch: Int) -> Int? {
        var other = stretch - 1
        while other >= 0, clauses.stretches[other].paragraph == clauses.stretches[stretch].paragraph {
            if decisions[other] != nil { return other }
            // What is left open is speech of somebody unknown.
            if clauses.standsAlone(other) { return nil }
            other -= 1
        }
        return nil
    }
}
