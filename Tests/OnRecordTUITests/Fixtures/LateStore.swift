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
            self.now.withLock { $0 = FixtureStore() }
            handler()
        }
    }

    func articleCount(in listing: ArticleListing) -> Int { store.articleCount(in: listing) }

    func articles(in listing: ArticleListing, window: Range<Int>) -> [ArticleRow] {
        store.articles(in: listing, window: window)
    }

    func position(of article: ArticleID, in listing: ArticleListing) -> Int? {
        store.position(of: article, in: listing)
    }

    func annotatedDocument(_ article: ArticleID) -> AnnotatedDocument? { store.annotatedDocument(article) }

    func file(of article: ArticleID) -> ArticleFile? { nil }

    func corpusEntity(of entity: Int, in article: ArticleID) -> EntityID? {
        store.corpusEntity(of: entity, in: article)
    }

    func entities(in article: ArticleID) -> [EntityRow] { store.entities(in: article) }

    func entities() -> [EntityRow] { store.entities() }

    func quotations(by speaker: EntityID) -> [QuotationRow] { store.quotations(by: speaker) }

    func quotations(in article: ArticleID) -> [QuotationRow] { store.quotations(in: article) }

    func mentions(of entity: EntityID, in listing: ArticleListing) -> [MentionRow] {
        store.mentions(of: entity, in: listing)
    }

    func search(_ query: SearchQuery, in listing: ArticleListing) -> SearchResult { store.search(query, in: listing) }
}
