import OnRecordCore

/// The text of a file, and what was wrong with its encoding.
struct DecodedText: Hashable {
    let text: ArticleText
    let issues: [ParseIssue]

    init(_ text: String, _ issue: ParseIssue? = nil) {
        self.text = ArticleText(text)
        issues = issue.map { [$0] } ?? []
    }
}
