import OnRecordCore

extension ArticleText {
    /// The text in `span` for a row of a list: on one line, every run of white space a single space, none at the ends.
    func oneLine(_ span: TextSpan) -> String {
        self[span].split { $0.isWhitespace }.joined(separator: " ")
    }
}
