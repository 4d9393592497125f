/// The publication of an article, with the words that state it.
public struct Outlet: Hashable, Sendable {
    /// The publication's name as printed.
    public let name: String
    /// The words that state it.
    public let span: TextSpan

    /// The outlet `name`, stated by the words at `span`.
    public init(name: String, span: TextSpan) {
        self.name = name
        self.span = span
    }
}
