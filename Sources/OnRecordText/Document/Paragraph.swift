/// A block of text between line breaks, without those around it.
///
/// In a file with wrapped lines, the breaks inside a paragraph stay in its span and stand for spaces.
public struct Paragraph: Hashable, Sendable {
    /// Its position, without white space at the edges.
    public let span: TextSpan
    /// Its role in the article.
    public let zone: Zone.Kind

    /// A paragraph at `span` that belongs to a zone of kind `zone`.
    public init(span: TextSpan, zone: Zone.Kind) {
        self.span = span
        self.zone = zone
    }
}
