/// A problem in reading an article's file; the rest of it is read all the same.
public struct ParseIssue: Hashable, Sendable {
    /// What is wrong, as a sentence for the user without the name of the file.
    public let message: String
    /// Its position in the text, if it has one.
    public let span: TextSpan?

    /// An issue described by `message`, at `span` if it has a position.
    public init(_ message: String, span: TextSpan? = nil) {
        self.message = message
        self.span = span
    }
}
