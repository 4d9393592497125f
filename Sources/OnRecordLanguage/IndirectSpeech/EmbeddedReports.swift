import OnRecordText

/// The reports in whose words quoted stretches stand: Royce said that they “cannot wait”.
struct EmbeddedReports: Sendable {
    /// For each stretch, the report around it.
    private var reports: [ReportedContent?]

    /// Which of `stretches`, in the order of the text, stand among the words of `reports`; of several around one stretch the
    /// first counts, which is the outer one.
    init(_ reports: [ReportedContent], around stretches: [QuotedStretch]) {
        self.reports = Array(repeating: nil, count: stretches.count)
        for report in reports {
            var (low, high) = (0, stretches.count)
            while low < high {
                let middle = (low + high) / 2
                if stretches[middle].tokens.lowerBound < report.content.lowerBound {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            while low < stretches.count, stretches[low].tokens.upperBound <= report.content.upperBound {
                self.reports[low] = self.reports[low] ?? report
                low += 1
            }
        }
    }

    /// What somebody is reported to say in the article's own voice, where `stretch` stands in it.
    subscript(stretch: Int) -> ReportedContent? { reports[stretch] }
}
