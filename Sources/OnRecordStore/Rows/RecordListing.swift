import OnRecordCore

/// Which statements of the corpus a record shows, in what order, in which groups.
public struct RecordListing: Hashable, Sendable {
    /// An order of statements. Ties are broken by the articles' dates, newest first, and the order of the text.
    public enum Order: String, Sendable, CaseIterable {
        /// By speaker; unnamed speakers after those with names, unknown ones last.
        case speaker
        /// By their words.
        case words
        /// By outlet, unknown ones last.
        case outlet
        /// By date of the article, newest first, undated ones last.
        case date
        /// By how likely the speaker is right, the least likely first.
        case sure
        /// By kind: direct, fragment, reported.
        case kind
        /// By the article's title, untitled ones last.
        case article
    }

    /// What statements have in common that stand under one heading.
    public enum Grouping: String, Sendable, CaseIterable {
        case speaker, outlet, month, article
    }

    /// The condition that their articles meet.
    public var articles: Query?
    /// A search that has found their articles.
    public var found: Query?
    /// What was searched for, asked of the statements themselves.
    public var search: Query?
    /// What narrows the record down, asked of the statements themselves.
    public var filter: Query?
    /// Only what is said by this entity.
    public var speaker: EntityID?
    /// Only what is said in this article.
    public var article: ArticleID?
    /// The order.
    public var order: Order
    /// Whether the order is turned round.
    public var isReversed: Bool
    /// The groups; the largest first, months and articles in the order of their dates.
    public var grouping: Grouping?

    /// All statements that meet every condition given.
    public init(
        articles: Query? = nil, found: Query? = nil, search: Query? = nil, filter: Query? = nil,
        speaker: EntityID? = nil,
        article: ArticleID? = nil, order: Order = .date, isReversed: Bool = false, grouping: Grouping? = nil
    ) {
        self.articles = articles
        self.found = found
        self.search = search
        self.filter = filter
        self.speaker = speaker
        self.article = article
        self.order = order
        self.isReversed = isReversed
        self.grouping = grouping
    }

    /// The condition that a statement has to meet; `nil` where it need not meet any.
    public var condition: QueryNode? {
        let parts = [search, filter].compactMap { $0?.root }
        return parts.count > 1 ? .all(parts) : parts.first
    }
}
