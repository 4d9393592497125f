import OnRecordText

/// The indirect speech in which quoted stretches are embedded: Royce said that they “cannot wait”.
struct EmbeddedReports: Sendable {
    /// For each stretch, the report that contains it.
    private var reports: [ReportedContent?]

    /// Finds the report that contains each of `stretches`, which are in text order; of several, the first, which is the
    /// outermost.
    init(_ reports: [ReportedContent], around stretches: [QuotedStretch]) {
        self.reports = Array(repeating: nil, count: stretches.count)
        for report in reports {
            var stretch = stretches.partitionPoint { $0.tokens.lowerBound >= report.content.lowerBound }
            while stretch < stretches.count, stretches[stretch].tokens.upperBound <= report.content.upperBound {
                self.reports[stretch] = self.reports[stretch] ?? report
                stretch += 1
            }
        }
    }

    /// The report that contains `stretch`, if any.
    subscript(stretch: Int) -> ReportedContent? { reports[stretch] }
}
