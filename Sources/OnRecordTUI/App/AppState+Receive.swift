import OnRecordCore
import OnRecordStore

/// Answers of the store.
extension AppState {
    /// Takes an answer of the store.
    mutating func receive(_ message: Message) -> [Effect] { take(message) + noteReading() }

    private mutating func take(_ message: Message) -> [Effect] {
        switch message {
        case .list(let answer): return receive(answer)
        case .article(let article, let arrival, let position): return receive(article, arrival, position)
        case .gone: return say("this article no longer exists")
        case .refreshed(let id, let content): return receive(refreshed: content, of: id)
        case .entities(let id, let rows, let corpusEntities):
            if id == article?.id { reading.take(entities: rows, corpusEntities: corpusEntities) }
        case .elsewhere(let elsewhere): reading.elsewhere = elsewhere
        case .table(let answer): return receive(answer)
        case .excerpt(let excerpt): receive(excerpt)
        case .hits(let answer): return receive(answer)
        case .page(let page): receive(page)
        case .noPage(let entity): return receive(noPage: entity)
        case .said(let rows, let speaker, let request, let next):
            return receive(said: rows, by: speaker, request, next: next)
        case .mentions(let rows, let entity, let request, let next):
            return receive(mentions: rows, of: entity, request, next: next)
        case .noHit(let direction):
            return say(direction == .next ? "no later hit in any article" : "no earlier hit in any article")
        case .jumps(let entries, let selected): return receive(jumps: entries, selected: selected)
        case .unread(let id, let direction): return receive(unread: id, direction)
        case .saved(let change, let keeping, let bookmarks): receive(saved: change, keeping, bookmarks)
        case .collected(let isNew, let count, let path, let bookmarks):
            if path == article?.noted.path { reading.take(bookmarks: bookmarks) }
            let all = "\(plural(count, "bookmark")), \(keys.key(of: "bookmarks")) lists them"
            return say(isNew ? "collected; \(all)" : "already collected; \(all)")
        case .allBookmarks(let entries, let gone): return receive(bookmarks: entries, gone: gone)
        case .skippedFiles(let files):
            guard !files.isEmpty else { return say("every file in the folder is read") }
            show(.skipped(SkippedFileList(files)))
        case .notFound(let place, let arrival): return receive(notFound: place, arrival)
        case .problem(let words): return say("! " + words)
        case .told(let words): return say(words)
        case .cited(let text): return [.copy(text, "the quotation with its source")]
        case .address(let address): return receive(address: address)
        case .exists(let view, let path):
            return begin(.confirm("\(path) exists; overwrite it?", .write(view, to: path, overwrites: true)))
        case .storeChanged(let progress): return receive(progress)
        }
        return []
    }

    private mutating func receive(_ answer: ListAnswer) -> [Effect] {
        let layout = layout
        guard list.receive(answer, in: { ListRoom(in: layout, of: $0) }) else { return [] }
        if let strict = list.takeStrict() {
            list.listing = strict
            notice = nil
        }
        if let looser = list.takeFallback() {
            list.strict = list.listing
            list.listing = looser
            list.select(0)
            notice = "no exact match; showing words that start this way"
            return [.list(list.request(in: listRoom, opens: true))]
        }
        if list.isSearch, let effects = receive(searched: answer) { return effects }
        let hits = search.opensHits && list.count > 0 ? openHits() : []
        guard answer.request.opens, let row = list.row(at: list.selected), list.isSearch || row.id != article?.id else {
            return hits
        }
        return [.open(row.id, list.arrival, in: list.listing)] + hits
    }

    private mutating func receive(_ article: OpenArticle, _ arrival: Arrival, _ position: Int?) -> [Effect] {
        reading.show(article)
        if article.isKnownAsRead { readingLog.insert(article.noted.path) }
        // A warning is not kept waiting by what the list and the article show too.
        if warnings.current == nil { notice = notice ?? Self.warning(of: article) }
        search.findMatches(in: article)
        var effects: [Effect] = []
        if let position {
            list.select(position)
            effects = list.revealSelected(in: listRoom)
        }
        return effects + arrive(arrival)
    }

    /// What could not be read of an article as it should be.
    private static func warning(of article: OpenArticle) -> String? {
        let issues = article.content.document.issues
        return issues.first.map { "! \($0.message)" + (issues.count > 1 ? " (and \(issues.count - 1) more)" : "") }
    }

    /// The article that is read may have another text by now, which is then shown at the same place.
    private mutating func receive(refreshed content: AnnotatedDocument?, of id: ArticleID) -> [Effect] {
        guard let article, article.id == id, let place else { return [] }
        guard let content else { return say("this article's file no longer exists: \(article.content.document.name)") }
        guard content.document.text != article.content.document.text else { return [] }
        return [.open(id, .place(place), in: list.listing)] + say("this article's file has changed")
    }

    /// The store has come further: counts, order and joined entities may have changed.
    private mutating func receive(_ progress: IndexProgress) -> [Effect] {
        self.progress = progress
        reading.elsewhere = nil
        var request = list.request(
            in: listRoom, opens: !hasBegun || article == nil, article: hasBegun ? article?.id : nil)
        if !hasBegun { request.index = 0 }
        let resuming = readingLog.resumes.map { [Effect.find($0, in: list.listing, .resumed($0))] } ?? []
        return [.list(request)] + resuming + (article.map { [.refresh($0.id), .entities($0.id)] } ?? [])
            + reading.lookElsewhere()
            + refreshTable() + (isOverview ? [.overview] : [])
    }
}
