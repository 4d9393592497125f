import OnRecordCore
import OnRecordStore

/// Selecting, scrolling, sorting and filtering the list. `room` is what the list has on screen, `shown` the article in the
/// reader.
extension ArticleList {
    /// A request for the rows around the selected article, or around `article` wherever it stands.
    func request(in room: ListRoom, opens: Bool, article: ArticleID? = nil) -> ListRequest {
        ListRequest(
            listing: listing, index: selected, article: article, visible: room.articles, top: top, opens: opens,
            grouping: isGrouped ? ArticleGrouping(listing.order) : nil, isSlow: isSearch)
    }

    /// Where one arrives in an article that is chosen in the list.
    var arrival: Arrival { isSearch ? .hit(0) : .top }

    /// How many articles are visible.
    func page(in room: ListRoom) -> Int { max(1, places(in: room).count) }

    /// Selects the article at `index` and opens it.
    mutating func open(_ index: Int, in room: ListRoom, shown: ArticleID?) -> [Effect] {
        select(index)
        reveal(in: room)
        guard let row = row(at: selected), holds(room) else { return [.list(request(in: room, opens: true))] }
        return row.id == shown ? [] : [.open(row.id, arrival, in: listing)]
    }

    /// Scrolls the article at `top` to the top of the window, or the nearest that can be there, wherever the selection is.
    mutating func scroll(to top: Int, in room: ListRoom) -> [Effect] {
        self.top = max(0, min(top, latestTop(in: room)))
        guard !holds(room) else { return [] }
        var request = request(in: room, opens: false)
        request.keepsWindow = true
        return [.list(request)]
    }

    /// Scrolls the selected article into view, and asks for rows that are missing there.
    mutating func revealSelected(in room: ListRoom) -> [Effect] {
        reveal(in: room)
        return holds(room) ? [] : [.list(request(in: room, opens: false))]
    }

    /// Sorts the list in another order; the article shown stays selected.
    mutating func sort(_ order: ArticleListing.Order, in room: ListRoom, shown: ArticleID?) -> Response {
        listing.order = order
        return Response(
            effects: [.list(request(in: room, opens: shown == nil, article: shown))],
            notice: "sorted by \(order.rawValue)")
    }

    /// The order `direction` of the current one.
    func order(_ direction: Direction) -> ArticleListing.Order {
        let orders = isSearch ? ArticleListing.Order.allCases : ArticleListing.Order.ofLists
        let current = orders.firstIndex(of: listing.order) ?? 0
        return orders[(current + direction.sign + orders.count) % orders.count]
    }

    /// Groups the list by month or outlet, or no longer; returns what to say. `sortKey` is the key that sorts it.
    mutating func toggleGroups(sortKey: String) -> String {
        isGrouped.toggle()
        guard isGrouped else { return "grouping off" }
        let order = listing.order
        return ArticleGrouping(order).map { "grouped by \($0.rawValue)" }
            ?? "no groups when sorted by \(order.rawValue); \(sortKey) sorts by date or outlet"
    }

    /// Shows only the articles that match `filter`; without one, all of them, with the article shown selected.
    mutating func filter(by filter: Query?, in room: ListRoom, shown: ArticleID?) -> [Effect] {
        listing.filter = filter
        var request = request(in: room, opens: true, article: filter == nil ? shown : nil)
        if filter != nil { (request.index, request.isSlow) = (0, true) }
        return [.list(request)]
    }

    /// Starts a search for `query`.
    mutating func search(for query: Query, in room: ListRoom) -> [Effect] {
        if !isSearch { listing.order = .relevance }
        listing.search = query
        select(0)
        var request = request(in: room, opens: true)
        request.isSlow = true
        return [.list(request)]
    }

    /// Ends the search: all articles again in `order`, the article shown selected.
    mutating func endSearch(order: ArticleListing.Order?, in room: ListRoom, shown: ArticleID?) -> [Effect] {
        guard isSearch else { return [] }
        listing.search = nil
        if let order, listing.order == .relevance { listing.order = order }
        (snippets, notes) = ([:], [])
        return [.list(request(in: room, opens: shown == nil, article: shown))]
    }

    /// Takes the rows that were asked for; returns whether they are those of the current listing.
    mutating func receive(_ answer: ListAnswer, in room: (ArticleList) -> ListRoom) -> Bool {
        // More of a filter may have been typed since.
        guard answer.request.listing == listing else { return false }
        count = answer.count
        quotationCount = answer.quotationCount
        unattributedCount = answer.unattributedCount
        start = answer.start
        rows = answer.rows
        groups = answer.groups
        select(answer.selected)
        top = answer.top
        if !answer.request.keepsWindow { reveal(in: room(self)) }
        snippets = answer.snippets
        notes = answer.notes
        return true
    }

    /// The listing as typed, where its fallback has nothing either.
    mutating func takeStrict() -> ArticleListing? {
        defer { strict = nil }
        return count == 0 ? strict : nil
    }

    /// The looser listing to show instead, where nothing matches what was typed in full; asked for once.
    mutating func takeFallback() -> ArticleListing? {
        guard let fallback, fallback.filter == listing.filter || fallback.search == listing.search else { return nil }
        self.fallback = nil
        // Where the looser query is the same, there is nothing to fall back to.
        return count == 0 && fallback != listing ? fallback : nil
    }
}
