import OnRecordCore
import OnRecordStore

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
            if id == article?.id { article?.take(entities: rows, corpusEntities: corpusEntities) }
            return []
        case .elsewhere(let elsewhere): self.elsewhere = elsewhere
        case .sidebar(let answer): return receive(answer)
        case .page(let page): show(page)
        case .noPage(let entity):
            selection = entity
            return goToFirstMention() + say("“\(entity.name)” is not a named entity; it has no profile")
        case .said(let rows, let count, let speaker, let purpose, let next):
            return receive(said: rows, of: count, by: speaker, purpose, next: next)
        case .unattributed(let rows, let count, let listing):
            return receive(unattributed: rows, of: count, in: listing)
        case .mentions(let rows, let entity, let purpose, let next):
            return receive(mentions: rows, of: entity, purpose, next: next)
        case .noHit(let direction):
            return say(direction == .next ? "no later hit in any article" : "no earlier hit in any article")
        case .jumps(let entries, let selected): return receive(jumps: entries, selected: selected)
        case .unread(let id, let direction): return receive(unread: id, direction)
        case .bookmarks(let bookmarks, let path):
            if path == article?.noted.path { article?.bookmarks = bookmarks }
        case .allBookmarks(let entries, let gone): return receive(bookmarks: entries, gone: gone)
        case .notFound(let place, let arrival): return receive(notFound: place, arrival)
        case .problem(let words): return say("! " + words)
        case .told(let words): return say(words)
        case .cited(let text): return [.copy(text, "the quotation with its source")]
        case .address(let address): return receive(address: address)
        case .exists(let view, let path):
            return ask("\(path) exists; overwrite it?", then: .write(view, to: path, overwrites: true))
        case .storeChanged(let progress): return receive(progress)
        }
        return []
    }

    private mutating func receive(_ answer: ListAnswer) -> [Effect] {
        // The filter may have been typed further since.
        guard answer.request.listing == list.listing else { return [] }
        list.count = answer.count
        list.quotationCount = answer.quotationCount
        list.unattributedCount = answer.unattributedCount
        list.start = answer.start
        list.rows = answer.rows
        list.select(answer.selected)
        list.top = answer.top
        if !answer.request.keepsWindow { list.reveal(in: listRoom) }
        list.snippets = answer.snippets
        list.notes = answer.notes
        if let fallback, fallback.filter == list.listing.filter || fallback.search == list.listing.search {
            self.fallback = nil
            // Where the looser query is the same, there is nothing to fall back to.
            if list.count == 0, fallback != list.listing { return fallBack(to: fallback) }
        }
        if list.isSearch, let effects = receive(searched: answer) { return effects }
        guard answer.request.opens, let row = list.row(at: list.selected), list.isSearch || row.id != article?.id else {
            return []
        }
        return [.open(row.id, arrivalInList, in: list.listing)]
    }

    private mutating func receive(_ article: OpenArticle, _ arrival: Arrival, _ position: Int?) -> [Effect] {
        self.article = article
        if article.isKnownAsRead { read.insert(article.noted.path) }
        notice = notice ?? Self.warning(of: article)
        view = ReadingView()
        elsewhere = nil
        layOut(isNew: true)
        findMatches()
        var effects: [Effect] = []
        if let position {
            list.select(position)
            effects = revealSelected()
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
        elsewhere = nil
        var request = listRequest(opens: !hasBegun || article == nil)
        if hasBegun { request.article = article?.id } else { request.index = 0 }
        let resuming = resumes.map { [Effect.find($0, in: list.listing, .resumed($0))] } ?? []
        return [.list(request)] + resuming + (article.map { [.refresh($0.id), .entities($0.id)] } ?? [])
            + lookElsewhere() + (sidebar.isOverCorpus ? [.sidebar(sidebarRequest(isNew: true))] : [])
    }
}
