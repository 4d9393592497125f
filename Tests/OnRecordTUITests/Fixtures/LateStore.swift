import Dispatch
import OnRecordCore
import OnRecordStore
import Synchronization

/// A store that has nothing at first and everything a moment after somebody observes it.
final class LateStore: CorpusStore {
    private let now = Mutex<FixtureStore>(FixtureStore([]))

    private var store: FixtureStore { now.withLock { $0 } }

    var progress: IndexProgress {
        IndexProgress(analysed: store.progress.analysed, total: FixtureArticle.harbour.count)
    }

    func observeChanges(_ handler: @escaping @Sendable () -> Void) {
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(20)) {
            // Whoever sees that it is there has been told.
            self.now.withLock {
                $0 = FixtureStore()
                handler()
            }
        }
    }

    func months(of listing: ArticleListing) -> MonthCounts { store.months(of: listing) }

    func months(of listing: RecordListing) -> MonthCounts { store.months(of: listing) }

    func voices(in listing: RecordListing, most: Int) -> Voices { store.voices(in: listing, most: most) }

    func quotedWhere(in listing: RecordListing, speakers: Int, outlets: Int) -> QuotedWhere {
        store.quotedWhere(in: listing, speakers: speakers, outlets: outlets)
    }

    func overview(outlets: Int) -> CorpusOverview { store.overview(outlets: outlets) }

    func profile(of entity: EntityID) -> EntityProfile? { store.profile(of: entity) }

    func articleCount(in listing: ArticleListing) -> Int { store.articleCount(in: listing) }

    func articles(in listing: ArticleListing, window: Range<Int>) -> [ArticleRow] {
        store.articles(in: listing, window: window)
    }

    func position(of article: ArticleID, in listing: ArticleListing) -> Int? {
        store.position(of: article, in: listing)
    }

    func annotatedDocument(_ article: ArticleID) -> AnnotatedDocument? { store.annotatedDocument(article) }

    func file(of article: ArticleID) -> ArticleFile? { nil }

    func quotationCount(in listing: ArticleListing) -> Int { store.quotationCount(in: listing) }

    func unattributedCount(in listing: ArticleListing) -> Int { store.unattributedCount(in: listing) }

    func corpusEntities(in article: ArticleID) -> [EntityID] { store.corpusEntities(in: article) }

    func entities(in article: ArticleID) -> [EntityRow] { store.entities(in: article) }

    func entityCount(in listing: EntityListing) -> Int { store.entityCount(in: listing) }

    func entities(in listing: EntityListing, window: Range<Int>) -> [EntityRow] {
        store.entities(in: listing, window: window)
    }

    func quotationCount(in listing: QuotationListing) -> Int { store.quotationCount(in: listing) }

    func quotations(in listing: QuotationListing, window: Range<Int>) -> [QuotationRow] {
        store.quotations(in: listing, window: window)
    }

    func firstQuotation(in listing: QuotationListing, from position: Int) -> Int {
        store.firstQuotation(in: listing, from: position)
    }

    func articleCount(in listing: QuotationListing) -> Int { store.articleCount(in: listing) }

    func articles(in listing: QuotationListing, window: Range<Int>) -> [ArticleRow] {
        store.articles(in: listing, window: window)
    }

    func prepare(_ listing: RecordListing, _ interruption: SearchInterruption) -> Bool {
        store.prepare(listing, interruption)
    }

    func prepareFilters() { store.prepareFilters() }

    func statementCount(in listing: RecordListing) -> Int { store.statementCount(in: listing) }

    func statements(in listing: RecordListing, window: Range<Int>) -> [StatementRow] {
        store.statements(in: listing, window: window)
    }

    func position(of statement: StatementID, in listing: RecordListing) -> Int? {
        store.position(of: statement, in: listing)
    }

    func statement(_ number: Int, isReported: Bool, of article: ArticleID) -> StatementID? {
        store.statement(number, isReported: isReported, of: article)
    }

    func groups(in listing: RecordListing, around window: Range<Int>) -> [RowGroup] {
        store.groups(in: listing, around: window)
    }

    func text(of article: ArticleID, in span: TextSpan) -> String? { store.text(of: article, in: span) }

    func mentionCount(of entity: EntityID, in listing: ArticleListing) -> Int {
        store.mentionCount(of: entity, in: listing)
    }

    func mentions(of entity: EntityID, in listing: ArticleListing, window: Range<Int>) -> [MentionRow] {
        store.mentions(of: entity, in: listing, window: window)
    }

    func firstMention(of entity: EntityID, in listing: ArticleListing, from position: Int) -> Int {
        store.firstMention(of: entity, in: listing, from: position)
    }
}
