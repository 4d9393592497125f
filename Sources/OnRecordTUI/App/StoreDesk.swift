import OnRecordCore
import OnRecordStore

/// Puts the questions of effects to the store.
struct StoreDesk: Sendable {
    /// The store.
    let store: any CorpusStore
    /// What is kept for later runs.
    let notebook: Notebook

    /// The answer to `effect`; `nil` where it is no question.
    func answer(_ effect: Effect) -> Message? {
        switch effect {
        case .list(let request): .list(answer(request))
        case .open(let id, let arrival, let listing): open(id, arrival, in: listing)
        case .entities(let id):
            store.annotatedDocument(id).map { .entities(id, store.entities(in: id), corpusEntities(of: $0, id)) }
        case .elsewhere(let speaker, let article): .elsewhere(elsewhere(speaker, except: article))
        case .said(let speaker, let question): said(speaker, question)
        case .unattributed(let listing):
            .unattributed(store.unattributedQuotations(in: listing), in: listing)
        case .mentions(let entity, let question): mentions(entity, question)
        case .search(let query, let question): found(store.search(query, in: question.listing), query, question)
        case .resume(let result, let query, let question): found(result, query, question)
        case .find(let place, let listing, let arrival): find(place, arrival, in: listing)
        case .unread(let direction, let times, let read, let article, let listing):
            .unread(unread(direction, times, read, from: article, in: listing), direction)
        case .keep(let keepsake): keep(keepsake)
        case .bookmarks: allBookmarks()
        case .describe(let places, let selected): .jumps(places.compactMap(entry), selected: selected)
        case .suspend, .redraw: nil
        }
    }

    /// Rows enough that moving about does not ask again at every step.
    private static let margin = 2

    private func answer(_ request: ListRequest) -> ListAnswer {
        let listing = request.listing
        let count = store.articleCount(in: listing)
        let found = request.article.flatMap { store.position(of: $0, in: listing) }
        let selected = max(0, min(found ?? request.index, count - 1))
        let start = max(0, selected - request.visible * (Self.margin + 1))
        let end = max(start, min(count, selected + request.visible * (Self.margin + 1)))
        return ListAnswer(
            request: request, count: count, quotationCount: store.quotationCount(in: listing),
            unattributedCount: store.unattributedCount(in: listing), selected: selected, start: start,
            rows: store.articles(in: listing, window: start..<end))
    }

    func open(_ id: ArticleID, _ arrival: Arrival, in listing: ArticleListing) -> Message {
        guard let content = store.annotatedDocument(id) else { return .gone }
        var article = OpenArticle(
            id: id, content: content, entities: store.entities(in: id), corpusEntities: corpusEntities(of: content, id))
        if notebook.recognise(article.noted) {
            article.isKnownAsRead = notebook.readArticles().contains(article.noted.path)
        }
        article.bookmarks = notebook.bookmarks(in: article.noted.path)
        return .article(article, arrival, position: store.position(of: id, in: listing))
    }

    /// The entry of a place in a list of places.
    private func entry(of place: Place) -> ResultEntry? {
        guard let content = store.annotatedDocument(place.article) else { return nil }
        return ResultEntry(
            place, of: OpenArticle(id: place.article, content: content, entities: [], corpusEntities: []))
    }

    private func corpusEntities(of content: AnnotatedDocument, _ id: ArticleID) -> [EntityID?] {
        content.entities.indices.map { store.corpusEntity(of: $0, in: id) }
    }

    private func elsewhere(_ speaker: EntityID, except article: ArticleID) -> Elsewhere {
        var seen: Set<ArticleID> = [article]
        var titles: [String] = []
        for row in store.quotations(by: speaker) where seen.insert(row.article).inserted && titles.count < 3 {
            titles.append(row.articleTitle)
        }
        return Elsewhere(speaker: speaker, article: article, count: seen.count - 1, titles: titles)
    }

    private func said(_ speaker: SelectedEntity, _ question: Question) -> Message {
        let rows = store.quotations(by: speaker.id)
        let next = next(after: question.from, among: rows.map(\.article), in: ArticleListing())
        return .said(rows, speaker, question.purpose, next: next)
    }

    private func mentions(_ entity: SelectedEntity, _ question: Question) -> Message {
        let rows = store.mentions(of: entity.id, in: question.listing)
        let next = next(after: question.from, among: rows.map(\.article), in: question.listing)
        return .mentions(rows, entity, question.purpose, next: next)
    }

    private func found(_ result: SearchResult, _ query: SearchQuery, _ question: Question) -> Message {
        let next = next(after: question.from, among: result.hits.map(\.article), in: question.listing)
        return .found(result, query, question.purpose, next: next)
    }

    /// The index of the first of `articles`, which are in the order of `listing`, that comes after `article`.
    private func next(after article: ArticleID?, among articles: [ArticleID], in listing: ArticleListing) -> Int {
        guard let article, let here = store.position(of: article, in: listing) else { return 0 }
        var (low, high) = (0, articles.count)
        while low < high {
            let middle = (low + high) / 2
            let position = store.position(of: articles[middle], in: listing) ?? .max
            if position > here { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
