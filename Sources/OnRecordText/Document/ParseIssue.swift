/// Something in an article's file that could not be read as it should be; the rest of it is read all the same.
public struct ParseIssue: Hashable, Sendable {
    /// What is wrong, as a sentence for the user without the file's name.
    public let message: String
    /// Where in the text, if it is at one place.
    public let span: TextSpan?

    /// An issue described by `message`, at `span` where it has a place.
    public init(_ message: String, span: TextSpan? = nil) {
        self.message = message
        self.span = span
    }
}
