import OnRecordCore

/// What the corpus knows of one entity, over all its articles.
public struct EntityProfile: Sendable {
    /// A name, a title or an outlet, and how often it occurs.
    public struct Entry: Hashable, Sendable {
        /// Its words.
        public let text: String
        /// How often it occurs; a title counts once an article.
        public let count: Int
        /// In how many articles.
        public let articleCount: Int
        /// The first article where it occurs.
        public let article: ArticleID
        /// The entity's index in that article.
        public let entity: Int
        /// Why it belongs to the entity, in a few words; empty where that needs no reason.
        public let reasons: [String]
    }

    /// A speaker who is quoted in the same articles.
    public struct Companion: Hashable, Sendable {
        /// The speaker.
        public let entity: EntityRow
        /// In how many of the articles.
        public let articleCount: Int
    }

    /// The entity with its counts.
    public let entity: EntityRow
    /// Its names as printed, the most frequent first.
    public let names: [Entry]
    /// Its titles and offices, "Mr." and the like left out, those of most articles first.
    public let titles: [Entry]
    /// The outlets of its articles, those with most mentions first.
    public let outlets: [Entry]
    /// Who is quoted in the same articles, in most of them first.
    public let companions: [Companion]

    /// A profile from its parts.
    public init(entity: EntityRow, names: [Entry], titles: [Entry], outlets: [Entry], companions: [Companion]) {
        self.entity = entity
        self.names = names
        self.titles = titles
        self.outlets = outlets
        self.companions = companions
    }
}
