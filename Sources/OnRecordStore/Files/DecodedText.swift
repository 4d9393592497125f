import OnRecordCore

/// The text of a file, and what was wrong with its encoding.
struct DecodedText: Hashable {
    let text: ArticleText
    let issues: [ParseIssue]

    init(_ text: ArticleText, issues: [ParseIssue]) {
        self.text = text
        self.issues = issues
    }
}
