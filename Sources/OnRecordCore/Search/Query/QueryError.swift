import OnRecordLanguage
import OnRecordText

/// What is wrong with a query, and where.
public struct QueryError: Error, Hashable, Sendable {
    /// What is wrong, as a sentence without a full stop.
    public let message: String
    /// Where, in UTF-8 bytes of the query as typed.
    public let span: TextSpan
    /// Whether more typing may make it valid.
    public let isUnfinished: Bool

    /// An error from its parts.
    public init(_ message: String, at span: TextSpan, isUnfinished: Bool = false) {
        self.message = message
        self.span = span
        self.isUnfinished = isUnfinished
    }
}
