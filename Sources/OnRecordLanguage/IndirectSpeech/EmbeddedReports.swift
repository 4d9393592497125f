import OnRecordText

/// The indirect speech in which quoted stretches are embedded: Royce said that they “cannot wait”.
struct EmbeddedReports: Sendable {
    private let reports: [ReportedContent]
    /// For each stretch, the index of the report that contains it; -1 if none does.
    private var containing: [Int32]

    /// Finds the report that contains each of `stretches`, which are in text order; of several, the first, which is the
    /// outermost.
    init(_ reports: [ReportedContent], around stretches: [QuotedStretch]) {
        self.reports = reports
        containing = Array(repeating: -1, count: stretches.count)
        for (number, report) in reports.enumerated() {
            var stretch = stretches.partitionPoint { $0.tokens.lowerBound >= report.content.lowerBound }
            while stretch < stretches.count, stretches[stretch].tokens.upperBound <= report.content.upperBound {
                if containing[stretch] < 0 { containing[stretch] = Int32(number) }
                stretch += 1
            }
        }
    }

    /// The report that contains `stretch`, if any.
    subscript(stretch: Int) -> ReportedContent? {
        containing[stretch] < 0 ? nil : reports[Int(containing[stretch])]
    }
}
