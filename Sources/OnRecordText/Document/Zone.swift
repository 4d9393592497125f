/// A stretch of a document that plays one part in the article: its title, its body, a caption.
///
/// Zones are marks, not cuts: boilerplate stays in the text and is shown dimmed.
public struct Zone: Hashable, Sendable {
    /// The part that a zone plays.
    public enum Kind: String, Sendable, CaseIterable {
        /// The headline.
        case title
        /// A line or pull quote under the headline, before the body.
        case deck
        /// Who wrote the article.
        case byline
        /// Where and when it was written, or when it was published or updated.
        case dateline
        /// The article itself.
        case body
        /// What stands at a picture, its credit included.
        case caption
        /// What the site put around the article: banners, share lines, links to other articles.
        case boilerplate
    }

    /// The part that this stretch plays.
    public let kind: Kind
    /// Where it stands.
    public let span: TextSpan

    /// A zone of `kind` at `span`.
    public init(_ kind: Kind, _ span: TextSpan) {
        self.kind = kind
        self.span = span
    }
}
