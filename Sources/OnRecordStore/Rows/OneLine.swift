import OnRecordCore

extension StringProtocol {
    /// The text on one line: every run of white space a single space, none at the ends.
    package var onOneLine: String { split { $0.isWhitespace }.joined(separator: " ") }
}

extension ArticleText {
    /// The text in `span` on one line, for a row of a list.
    func oneLine(_ span: TextSpan) -> String { self[span].onOneLine }
}
