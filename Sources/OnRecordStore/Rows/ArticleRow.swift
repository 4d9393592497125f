import OnRecordCore

/// What a list shows of one article.
public struct ArticleRow: Hashable, Sendable {
    /// The article.
    public let id: ArticleID
    /// Its path below the folder that was opened.
    public let path: String
    /// Its headline, or `nil` where the text has none.
    public let title: String?
    /// Its first words, shown where there is no headline.
    public let opening: String
    /// Its outlet.
    public let outlet: String?
    /// When it was published.
    public let published: DateStamp?
    /// When it was last updated.
    public let updated: DateStamp?
    /// How many quotations it has; pull quotes that repeat other words are not counted.
    public let quotationCount: Int
    /// How many of them have no known speaker, neither named nor described.
    public let unattributedCount: Int
    /// What could not be read as it should be.
    public let issues: [ParseIssue]

    /// A row from its parts.
    public init(
        id: ArticleID, path: String, title: String?, opening: String, outlet: String?, published: DateStamp?,
        updated: DateStamp?, quotationCount: Int, unattributedCount: Int = 0, issues: [ParseIssue]
    ) {
        self.id = id
        self.path = path
        self.title = title
        self.opening = opening
        self.outlet = outlet
        self.published = published
        self.updated = updated
        self.quotationCount = quotationCount
        self.unattributedCount = unattributedCount
        self.issues = issues
    }
}
