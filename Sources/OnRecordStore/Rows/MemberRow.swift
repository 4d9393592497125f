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
    /// Titles, parties and offices that the article gives to it.
    public let roles: [String]
    /// Why it was taken for the corpus' entity, in a few words.
    public let reason: String
    /// How often the article mentions it.
    public let mentionCount: Int
    /// How many quotations the article gives to it.
    public let quotationCount: Int
}
