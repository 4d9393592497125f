/// How an article gives what was said.
public enum StatementKind: String, Hashable, Sendable, CaseIterable {
    /// Whole clauses in quotation marks.
    case direct
    /// A few words in quotation marks inside the article's own sentence.
    case fragment
    /// Without quotation marks.
    case reported
}
