import OnRecordCore

/// Answers what the panes and the command line ask of a corpus, in rows, a window at a time.
///
/// Nobody outside the store holds the corpus: a pane asks for the rows that are on screen. All calls may come from any
/// thread and answer from what has been analysed so far.
public protocol CorpusStore: AnyObject, Sendable {
    /// How far the analysis of the folder has come.
    var progress: IndexProgress { get }

    /// Calls `handler`, from any thread, whenever `progress` or what the other calls answer has changed. A later handler
    /// takes the place of an earlier one.
    func observeChanges(_ handler: @escaping @Sendable () -> Void)

    /// What went wrong with keeping what was found, as a sentence for the user, once.
    func takeProblem() -> String?

    /// The number of articles that `listing` shows.
    func articleCount(in listing: ArticleListing) -> Int

    /// The number of quotations in the articles that `listing` shows; pull quotes that repeat other words are not counted.
    func quotationCount(in listing: ArticleListing) -> Int

    /// The number of those quotations that nobody is known to say, neither by name nor by a description.
    func unattributedCount(in listing: ArticleListing) -> Int

    /// The rows of `listing` in `window`, clamped to what there is.
    func articles(in listing: ArticleListing, window: Range<Int>) -> [ArticleRow]

    /// The place of an article in `listing`, counted from 0; `nil` where the listing leaves it out.
    func position(of article: ArticleID, in listing: ArticleListing) -> Int?

    /// The article with everything found in it; `nil` where it is gone.
    func annotatedDocument(_ article: ArticleID) -> AnnotatedDocument?

    /// The article at a path below the folder; `nil` where there is none, or none yet.
    func article(at path: String) -> ArticleID?

    /// The file that an article was read from; `nil` where it has none.
    func file(of article: ArticleID) -> ArticleFile?

    /// The entities of the corpus that the entities of one article stand for, in their order. What has no name, or has not been
    /// joined over the corpus yet, stands for itself alone.
    func corpusEntities(in article: ArticleID) -> [EntityID]

    /// The named entities of one article, by kind and then by how often they are mentioned there.
    func entities(in article: ArticleID) -> [EntityRow]

    /// The number of entities that `listing` shows.
    func entityCount(in listing: EntityListing) -> Int

    /// The rows of `listing` in `window`, clamped to what there is.
    func entities(in listing: EntityListing, window: Range<Int>) -> [EntityRow]

    /// The place of an entity in `listing`, counted from 0; `nil` where the listing leaves it out.
    func position(of entity: EntityID, in listing: EntityListing) -> Int?

    /// What an entity is made of, articles in the order of their numbers, in `window`, clamped to what there is.
    func members(of entity: EntityID, window: Range<Int>) -> [MemberRow]

    /// How many entities of articles an entity is made of.
    func memberCount(of entity: EntityID) -> Int

    /// The number of quotations that `listing` shows.
    func quotationCount(in listing: QuotationListing) -> Int

    /// The rows of `listing` in `window`, clamped to what there is.
    func quotations(in listing: QuotationListing, window: Range<Int>) -> [QuotationRow]

    /// The index in `listing` of the first quotation in the article at `position` of its articles, or after it; the count
    /// where there is none.
    func firstQuotation(in listing: QuotationListing, from position: Int) -> Int

    /// The number of articles that have quotations of `listing`.
    func articleCount(in listing: QuotationListing) -> Int

    /// The rows of the articles that have quotations of `listing`, in `window`, clamped to what there is.
    func articles(in listing: QuotationListing, window: Range<Int>) -> [ArticleRow]

    /// The quotations of one article, whoever is quoted, in the order of the text; pull quotes that repeat other words are
    /// left out.
    func quotations(in article: ArticleID) -> [QuotationRow]

    /// How often an entity is mentioned in the articles of `listing`.
    func mentionCount(of entity: EntityID, in listing: ArticleListing) -> Int

    /// The places where an entity is mentioned, articles in the order of `listing`, in `window`, clamped to what there is.
    func mentions(of entity: EntityID, in listing: ArticleListing, window: Range<Int>) -> [MentionRow]

    /// The index of the first mention in the article at `position` of `listing`, or after it; the count where there is none.
    func firstMention(of entity: EntityID, in listing: ArticleListing, from position: Int) -> Int

    /// Works out what `listing` shows, so that other calls answer at once, and returns whether it was done: not where
    /// `interruption` ended it. A listing whose queries do not parse shows nothing.
    func prepare(_ listing: ArticleListing, _ interruption: SearchInterruption) -> Bool

    /// What there is to know of what `listing` shows.
    func notes(on listing: ArticleListing) -> Set<SearchNote>

    /// What `query` is answered by in an article, in the order of the text and without overlaps.
    func hits(of query: Query, in article: ArticleID) -> [TextSpan]

    /// The first hit in each article that has one.
    func snippets(of query: Query, in articles: [ArticleID]) -> [ArticleID: SearchHit]

    /// The query with words that nothing holds replaced by the nearest that there are; `nil` where there are no such.
    func nearest(to query: Query) -> String?
}

extension CorpusStore {
    /// Nothing.
    public func takeProblem() -> String? { nil }

    /// Looks through the rows.
    public func article(at path: String) -> ArticleID? {
        let listing = ArticleListing(order: .path)
        let (count, step) = (articleCount(in: listing), 1000)
        for start in stride(from: 0, to: count, by: step) {
            let rows = articles(in: listing, window: start..<min(count, start + step))
            if let found = rows.first(where: { $0.path == path }) { return found.id }
        }
        return nil
    }

    /// The entity of the corpus that the entity with index `entity` of one article stands for; `nil` where there is none.
    public func corpusEntity(of entity: Int, in article: ArticleID) -> EntityID? {
        let entities = corpusEntities(in: article)
        return entities.indices.contains(entity) ? entities[entity] : nil
    }
}
