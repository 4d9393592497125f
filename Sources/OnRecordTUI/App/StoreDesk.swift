import OnRecordCore
import OnRecordStore

/// Puts the questions of effects to the store.
struct StoreDesk: Sendable {
    /// The store.
    let store: any CorpusStore

    /// The answer to `effect`; `nil` where it is no question.
    func answer(_ effect: Effect) -> Message? {
        switch effect {
        case .list(let request): .list(answer(request))
        case .open(let id, let arrival, let listing): open(id, arrival, in: listing)
        case .entities(let id):
            store.annotatedDocument(id).map { .entities(id, store.entities(in: id), corpusEntities(of: $0, id)) }
        case .elsewhere(let speaker, let article): .elsewhere(elsewhere(speaker, except: article))
        case .said(let speaker, let purpose): .said(store.quotations(by: speaker.id), speaker, purpose)
        case .mentions(let entity, let purpose, let listing):
            .mentions(store.mentions(of: entity.id, in: listing), entity, purpose)
        case .search(let query, let purpose, let listing): .found(store.search(query, in: listing), query, purpose)
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
            request: request, count: count, quotationCount: store.quotationCount(in: listing), selected: selected,
            start: start, rows: store.articles(in: listing, window: start..<end))
    }

    private func open(_ id: ArticleID, _ arrival: Arrival, in listing: ArticleListing) -> Message {
        guard let content = store.annotatedDocument(id) else { return .gone }
        let article = OpenArticle(
            id: id, content: content, entities: store.entities(in: id), corpusEntities: corpusEntities(of: content, id))
        return .article(article, arrival, position: store.position(of: id, in: listing))
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
}
