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

    /// The entity of the corpus that an entity of one article stands for.
    func corpusEntity(of entity: Int, in article: ArticleID) -> EntityID?

    /// The named entities of one article, by kind and then by how often they are mentioned there.
    func entities(in article: ArticleID) -> [EntityRow]

    /// The named entities of the corpus, by kind and then by how often they are mentioned.
    func entities() -> [EntityRow]

    /// What an entity is quoted as saying, in every article, in the order of the listing by date; pull quotes that
    /// repeat other words are left out.
    func quotations(by speaker: EntityID) -> [QuotationRow]

    /// The quotations of one article, whoever is quoted, in the order of the text; pull quotes that repeat other words are
    /// left out.
    func quotations(in article: ArticleID) -> [QuotationRow]

    /// The quotations that nobody is known to say, neither by name nor by a description, articles in the order of
    /// `listing`; pull quotes that repeat other words are left out.
    func unattributedQuotations(in listing: ArticleListing) -> [QuotationRow]

    /// The places where an entity is mentioned, in every article, articles in the order of `listing`.
    func mentions(of entity: EntityID, in listing: ArticleListing) -> [MentionRow]

    /// The hits of `query`, articles in the order of `listing`.
    func search(_ query: SearchQuery, in listing: ArticleListing) -> SearchResult
}

extension CorpusStore {
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

    /// Adds up the counts of the rows.
    public func quotationCount(in listing: ArticleListing) -> Int {
        articles(in: listing, window: 0..<articleCount(in: listing)).reduce(0) { $0 + $1.quotationCount }
    }

    /// Adds up the counts of the rows.
    public func unattributedCount(in listing: ArticleListing) -> Int {
        articles(in: listing, window: 0..<articleCount(in: listing)).reduce(0) { $0 + $1.unattributedCount }
    }

    /// Looks through the quotations of the articles that have such.
    public func unattributedQuotations(in listing: ArticleListing) -> [QuotationRow] {
        articles(in: listing, window: 0..<articleCount(in: listing)).filter { $0.unattributedCount > 0 }
            .flatMap { quotations(in: $0.id).filter { !$0.standing.isAttributed } }
    }
}
