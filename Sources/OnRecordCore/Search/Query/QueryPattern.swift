import OnRecordLanguage
import OnRecordText

/// A regular expression of a query.
public struct QueryPattern: Hashable, Sendable {
    /// The expression as typed, without its slashes.
    public let text: String
    /// Where it begins in the query, in UTF-8 bytes.
    public let offset: Int

    /// A pattern from its parts.
    public init(_ text: String, offset: Int) {
        self.text = text
        self.offset = offset
    }
}
