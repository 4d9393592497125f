import OnRecordCore

/// The text of a file, and what was wrong with its encoding.
struct DecodedText: Hashable {
    let text: ArticleText
    let issues: [ParseIssue]
    /// Where the file has more characters than the text.
    let omissions: [TextOmission]

    init(_ text: ArticleText, issues: [ParseIssue], omissions: [TextOmission] = []) {
        self.text = text
        self.issues = issues
        self.omissions = omissions
    }
}
