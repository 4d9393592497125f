/// One article as read from its file: its text, its zones, and what it states about itself.
///
/// Title, outlet and dates are `nil` if the text does not give them.
public struct Document: Sendable {
    /// The path of the file relative to the opened folder.
    public let name: String
    /// The whole text; every span refers to it.
    public let text: ArticleText
    /// The zones in text order. Every paragraph lies in one zone of its kind, except that a dateline at the start of a
    /// body paragraph is a zone of its own, before the paragraph's body zone.
    public let zones: [Zone]
    /// The paragraphs in text order.
    public let paragraphs: [Paragraph]
    /// The headline.
    public let title: TextSpan?
    /// The publication.
    public let outlet: Outlet?
    /// The names of its authors, as the byline gives them.
    public let authors: [TextSpan]
    /// When the article was published.
    public let published: DateStamp?
    /// When it was last updated, if the text states that too, or only that.
    public let updated: DateStamp?
    /// Problems in reading the file.
    public let issues: [ParseIssue]
    /// Whether the text seems to be in English; the analysis knows no other language.
    public let isEnglish: Bool

    /// A document from its parts.
    public init(
        name: String, text: ArticleText, zones: [Zone], paragraphs: [Paragraph], title: TextSpan? = nil,
        outlet: Outlet? = nil, authors: [TextSpan] = [], published: DateStamp? = nil, updated: DateStamp? = nil,
        issues: [ParseIssue] = [], isEnglish: Bool = true
    ) {
        self.name = name
        self.text = text
        self.zones = zones
        self.paragraphs = paragraphs
        self.title = title
        self.outlet = outlet
        self.authors = authors
        self.published = published
        self.updated = updated
        self.issues = issues
        self.isEnglish = isEnglish
    }
}
