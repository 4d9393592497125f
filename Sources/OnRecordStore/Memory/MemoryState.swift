/// What a `MemoryStore` guards with its lock.
struct MemoryState {
    /// The articles analysed so far, in no order.
    private(set) var articles: [LoadedArticle] = []
    /// Counts the changes of `articles`.
    private(set) var version = 0
    /// Listings worked out since the last change.
    private(set) var selections: [ArticleListing: ArticleSelection] = [:]
    /// Whom to tell of changes.
    var changeHandler: (@Sendable () -> Void)?

    private let total: Int
    private var places: [ArticleID: Int] = [:]
    private var numbering = EntityNumbering()
    private var joined: (corpus: JoinedCorpus, version: Int)?
    private var notices = Pace(.milliseconds(40))
    private var joins = Pace(.zero)

    /// More listings than a user has in use at a time; beyond it all are worked out anew.
    private static let selectionLimit = 16

    init(total: Int) {
        self.total = total
    }

    var progress: IndexProgress { IndexProgress(analysed: articles.count, total: total) }

    func article(_ id: ArticleID) -> LoadedArticle? { places[id].map { articles[$0] } }

    /// Adds `article` and returns whom to tell of it, if it is time to tell again.
    mutating func add(_ article: LoadedArticle) -> (@Sendable () -> Void)? {
        places[article.id] = articles.count
        articles.append(article)
        version += 1
        selections.removeAll(keepingCapacity: true)
        return notices.isDue() || progress.isFinished ? changeHandler : nil
    }

    /// Keeps `selection`, worked out from the articles of `version`.
    mutating func keep(_ selection: ArticleSelection, for listing: ArticleListing, version: Int) {
        guard version == self.version else { return }
        if selections.count >= Self.selectionLimit { selections.removeAll() }
        selections[listing] = selection
    }

    /// The join over the corpus. While articles arrive it may be without the latest, though never without `article`.
    mutating func corpus(with article: ArticleID?) -> JoinedCorpus {
        if let joined, joined.version == version || mayWait(joined.corpus, for: article) { return joined.corpus }
        let start = ContinuousClock.now
        let corpus = JoinedCorpus(articles, after: joined?.corpus, numbering: &numbering)
        joined = (corpus, version)
        // A tenth of the time at most goes into joins, however many articles there are to come.
        joins = Pace((ContinuousClock.now - start) * 10, startsNow: false)
        return corpus
    }

    private mutating func mayWait(_ corpus: JoinedCorpus, for article: ArticleID?) -> Bool {
        guard !progress.isFinished, article.map({ corpus.holds($0) || places[$0] == nil }) ?? true else { return false }
        return !joins.isDue()
    }
}
