/// A block of text set off by line breaks, without the breaks around it.
///
/// Where the file wraps its lines, the breaks inside a paragraph stay in its span and stand for spaces.
public struct Paragraph: Hashable, Sendable {
    /// Where the block stands, white space at its edges left out.
    public let span: TextSpan
    /// The part that it plays in the article.
    public let zone: Zone.Kind

    /// A paragraph at `span` that belongs to a zone of kind `zone`.
    public init(span: TextSpan, zone: Zone.Kind) {
        self.span = span
        self.zone = zone
    }
}
