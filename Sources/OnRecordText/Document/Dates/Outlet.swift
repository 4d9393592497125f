/// The publication that an article says it comes from, with the words that say so.
public struct Outlet: Hashable, Sendable {
    /// The publication's name as printed.
    public let name: String
    /// The words that give it.
    public let span: TextSpan

    /// The outlet called `name` by the words at `span`.
    public init(name: String, span: TextSpan) {
        self.name = name
        self.span = span
    }
}
