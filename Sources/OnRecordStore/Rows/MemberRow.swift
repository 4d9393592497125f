import OnRecordCore

/// An entity of one article that an entity of the corpus is made of.
public struct MemberRow: Hashable, Sendable {
    /// The article.
    public let article: ArticleID
    /// That article's title, or its opening words, or its path.
    public let articleTitle: String
    /// Its index in the article's `AnnotatedDocument.entities`.
    public let entity: Int
    /// Its name in the article.
    public let name: String
    /// How often the article prints that name.
    public let nameCount: Int
    /// The other names that the article prints for it.
    public let forms: [JoinCandidate.Form]
    /// Titles, parties and offices that the article gives to it.
    public let roles: [String]
    /// Why it was taken for the corpus' entity, in a few words.
    public let reason: String
    /// How often the article mentions it.
    public let mentionCount: Int
    /// How many quotations the article gives to it.
    public let quotationCount: Int

    /// A row from its parts.
    public init(
        article: ArticleID, articleTitle: String, entity: Int, name: String, nameCount: Int = 0,
        forms: [JoinCandidate.Form] = [], roles: [String], reason: String, mentionCount: Int, quotationCount: Int
    ) {
        self.article = article
        self.articleTitle = articleTitle
        self.entity = entity
        self.name = name
        self.nameCount = nameCount
        self.forms = forms
        self.roles = roles
        self.reason = reason
        self.mentionCount = mentionCount
        self.quotationCount = quotationCount
    }
}
