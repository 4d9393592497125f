import OnRecordCore
import OnRecordStore

/// Answers effects from the store and the notebook.
struct StoreQueries: Sendable {
    /// The store.
    let store: any CorpusStore
    /// What is kept for later runs.
    let notebook: Notebook
    /// Whether `w` writes files: not where a script presses the keys to see a frame.
    var writesFiles = false
    /// How quotations are cited; `nil` for the plain way.
    var citationTemplate: CitationTemplate?
    /// What was opened.
    var title = ""

    /// The answer to `effect`; `nil` where it is no request.
    func answer(_ effect: Effect, _ interruption: SearchInterruption = SearchInterruption()) -> Message? {
        switch effect {
        case .list(let request): answer(request, interruption).map(Message.list)
        case .open(let id, let arrival, let listing): open(id, arrival, in: listing)
        case .refresh(let id): .refreshed(id, store.annotatedDocument(id))
        case .entities(let id):
            .entities(id, store.entities(in: id), store.corpusEntities(in: id))
        case .table(let request): answer(request, interruption).map(Message.table)
        case .excerpt(let article, let span):
            store.text(of: article, in: span).map { .excerpt(Excerpt(article: article, span: span, text: $0)) }
        case .hits(let request): hits(request)
        case .page(let entity): page(of: entity)
        case .chart(let chart): page(of: chart)
        case .overview: overview()
        case .elsewhere(let speaker, let article): .elsewhere(elsewhere(speaker, except: article))
        case .said(let speaker, let request): said(speaker, request)
        case .mentions(let entity, let request): mentions(entity, request)
        case .walkHits(let walk): hit(walk, interruption)
        case .find(let place, let listing, let arrival): find(place, arrival, in: listing)
        case .unread(let direction, let times, let read, let article, let listing):
            .unread(unread(direction, times, read, from: article, in: listing), direction)
        case .save(let change): save(change)
        case .bookmarks: allBookmarks()
        case .skippedFiles: .skippedFiles(store.skippedFiles)
        case .collect(let item): collect(item)
        case .cite(let item): citation(of: item).map { .cited(citationTemplate?.text($0) ?? $0.text) } ?? .gone
        case .write(let view, let path, let overwrites): write(view, to: path, overwrites: overwrites)
        case .address(let id): .address(address(of: id))
        case .describe(let places, let selected): .jumps(places.compactMap(entry), selected: selected)
        case .suspend, .redraw, .mouse, .copy, .pipe, .edit, .browse: nil
        }
    }

    private func answer(_ request: ListRequest, _ interruption: SearchInterruption) -> ListAnswer? {
        let listing = request.listing
        guard !request.isSlow || store.prepare(listing, interruption) else { return nil }
        let count = store.articleCount(in: listing)
        let found = request.article.flatMap { store.position(of: $0, in: listing) }
        let window = ListWindow(of: request, selected: found ?? request.index, count: count)
        var answer = ListAnswer(
            request: request, count: count, quotationCount: store.quotationCount(in: listing),
            unattributedCount: store.unattributedCount(in: listing), selected: window.selected, top: window.top,
            start: window.rows.lowerBound, rows: store.articles(in: listing, window: window.rows))
        if let grouping = request.grouping { answer.groups = groups(by: grouping, of: answer) }
        if let search = listing.search {
            answer.snippets = store.snippets(of: search, in: answer.rows.map(\.id))
            answer.notes = store.notes(on: listing)
            if count == 0 { answer.nearest = store.nearest(to: search) }
        }
        return answer
    }

    func open(_ id: ArticleID, _ arrival: Arrival, in listing: ArticleListing) -> Message {
        guard let content = store.annotatedDocument(id) else { return .gone }
        var article = OpenArticle(
            id: id, content: content, entities: store.entities(in: id), corpusEntities: store.corpusEntities(in: id))
        if notebook.recognise(article.noted) {
            article.isKnownAsRead = notebook.readArticles().contains(article.noted.path)
        }
        article.bookmarks = notebook.bookmarks(in: article.noted.path)
        if let search = listing.search { article.hits = store.hits(of: search, in: id) }
        return .article(article, arrival, position: store.position(of: id, in: listing))
    }

    /// The entry of a place in a list of places.
    private func entry(of place: Place) -> ResultEntry? {
        guard let content = store.annotatedDocument(place.article) else { return nil }
        return ResultEntry(
            place, of: OpenArticle(id: place.article, content: content, entities: [], corpusEntities: []))
    }

    private func elsewhere(_ speaker: EntityID, except article: ArticleID) -> Elsewhere {
        let listing = QuotationListing.said(by: speaker)
        let here = store.position(of: article, in: listing.articles).map { position in
            store.firstQuotation(in: listing, from: position) < store.firstQuotation(in: listing, from: position + 1)
        }
        let others = store.articles(in: listing, window: 0..<4).filter { $0.id != article }
        return Elsewhere(
            speaker: speaker, article: article,
            count: store.articleCount(in: listing) - (here == true ? 1 : 0),
            titles: others.prefix(3).map(\.shownTitle))
    }

    private func said(_ speaker: SelectedEntity, _ request: PlacesRequest) -> Message {
        let listing = QuotationListing.said(by: speaker.id)
        let position = request.from.flatMap { store.position(of: $0, in: listing.articles) }
        let count = store.quotationCount(in: listing)
        let window = window(
            request, count: count,
            here: position.map { store.firstQuotation(in: listing, from: $0) },
            next: position.map { store.firstQuotation(in: listing, from: $0 + 1) })
        return .said(store.quotations(in: listing, window: window.rows), speaker, request, next: window.next)
    }

    private func mentions(_ entity: SelectedEntity, _ request: PlacesRequest) -> Message {
        let listing = request.listing
        let position = request.from.flatMap { store.position(of: $0, in: listing) }
        let window = window(
            request, count: store.mentionCount(of: entity.id, in: listing),
            here: position.map { store.firstMention(of: entity.id, in: listing, from: $0) },
            next: position.map { store.firstMention(of: entity.id, in: listing, from: $0 + 1) })
        let rows = store.mentions(of: entity.id, in: listing, window: window.rows)
        return .mentions(rows, entity, request, next: window.next)
    }

    /// The rows that an answer to `request` needs of `count`, and where among these the first after the article shown stands,
    /// whose own are those from `here` up to `next`.
    private func window(_ request: PlacesRequest, count: Int, here: Int?, next: Int?) -> (rows: Range<Int>, next: Int) {
        let (here, next) = (here ?? 0, next ?? 0)
        let start = max(0, here - request.times - 1)
        return (start..<max(start, min(count, next + request.times + 1)), next - start)
    }
}
