import OnRecordText

/// What the rules of attribution may examine: the clauses around the quoted stretches, and the decisions so far.
struct AttributionContext: Sendable {
    let clauses: ClauseContext
    let reports: EmbeddedReports
    /// The decision for each stretch so far.
    var decisions: [AttributionDecision?]

    init(clauses: ClauseContext, reports: EmbeddedReports) {
        self.clauses = clauses
        self.reports = reports
        decisions = Array(repeating: nil, count: clauses.stretches.count)
    }

    /// How many stretches back a rule looks: a paragraph may be as long as its file.
    static let farthest = 200

    /// The last stretch before `stretch` in its paragraph with a known speaker, skipping terms.
    func lastSpoken(before stretch: Int) -> Int? {
        var other = stretch - 1
        while other >= max(0, stretch - Self.farthest),
            clauses.stretches[other].paragraph == clauses.stretches[stretch].paragraph
        {
            if decisions[other] != nil { return other }
            // An undecided stretch on its own is speech of an unknown speaker.
            if clauses.standsAlone(other) { return nil }
            other -= 1
        }
        return nil
    }
}
