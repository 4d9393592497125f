/// One article as read from its file: its text, the zones marked in it, and what it says of itself.
///
/// `nil` for title, outlet and dates means that nothing in the text gives them.
public struct Document: Sendable {
    /// The path of the file below the folder that was opened.
    public let name: String
    /// The whole text; every span points into it.
    public let text: ArticleText
    /// The zones, in the order of the text. Every paragraph lies in one of its kind, but for a dateline that opens a
    /// body paragraph: that stretch is a zone of its own before the paragraph's body zone.
    public let zones: [Zone]
    /// The paragraphs, in the order of the text.
    public let paragraphs: [Paragraph]
    /// The headline.
    public let title: TextSpan?
    /// The publication.
    public let outlet: Outlet?
    /// When the article was published.
    public let published: DateStamp?
    /// When it was last updated, where that is all or more than the text states.
    public let updated: DateStamp?
    /// What could not be read as it should be.
    public let issues: [ParseIssue]

    /// A document from its parts.
    public init(
        name: String, text: ArticleText, zones: [Zone], paragraphs: [Paragraph], title: TextSpan? = nil,
        outlet: Outlet? = nil, published: DateStamp? = nil, updated: DateStamp? = nil, issues: [ParseIssue] = []
    ) {
        self.name = name
        self.text = text
        self.zones = zones
        self.paragraphs = paragraphs
        self.title = title
        self.outlet = outlet
        self.published = published
        self.updated = updated
        self.issues = issues
    }
}
