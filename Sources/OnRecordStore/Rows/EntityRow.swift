import OnRecordCore

/// What a list shows of one entity of the corpus.
public struct EntityRow: Hashable, Sendable {
    /// The entity.
    public let id: EntityID
    /// What sort of thing it is.
    public let kind: EntityKind
    /// Its fullest name.
    public let name: String
    /// Titles, parties and offices given to it, each once: in the order of the text of the article asked about, or those of
    /// most articles first.
    public let roles: [String]
    /// How often it is mentioned: in the article asked about, or in all.
    public let mentionCount: Int
    /// How many quotations are given to it: in the article asked about, or in all.
    public let quotationCount: Int
    /// In how many articles of the corpus it is mentioned.
    public let articleCount: Int
    /// What else the corpus knows of it; `nil` in the list of one article.
    public let overview: EntityOverview?
    /// Tells it from every other entity, and stays the same when the index is rebuilt; empty for what only one article has.
    public let key: String
    /// Who decided that what is joined in it is one.
    public let state: DecisionState

    /// A row from its parts.
    public init(
        id: EntityID, kind: EntityKind, name: String, roles: [String], mentionCount: Int, quotationCount: Int,
        articleCount: Int, overview: EntityOverview? = nil, key: String = "", state: DecisionState = .machine
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.roles = roles
        self.mentionCount = mentionCount
        self.quotationCount = quotationCount
        self.articleCount = articleCount
        self.overview = overview
        self.key = key
        self.state = state
    }
}
