/// A stretch of a document with one role in the article: title, body, caption.
///
/// Zones only label the text: boilerplate is kept and shown dimmed.
public struct Zone: Hashable, Sendable {
    /// The role of a zone.
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
        /// The text that belongs to a picture, including its credit.
        case caption
        /// What the site put around the article: banners, share lines, links to other articles.
        case boilerplate
    }

    /// The role of this stretch.
    public let kind: Kind
    /// Its position.
    public let span: TextSpan

    /// A zone of `kind` at `span`.
    public init(_ kind: Kind, _ span: TextSpan) {
        self.kind = kind
        self.span = span
    }
}
