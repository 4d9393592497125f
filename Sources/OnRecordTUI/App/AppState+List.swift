import OnRecordCore
import OnRecordStore

/// The list of articles, and going from one to the next.
extension AppState {
    /// The room that the list has.
    var listRoom: ListRoom {
        guard let size = layout.frames[.list]?.body.size else { return ListRoom(rows: 1, itemRows: 1, grouping: nil) }
        let hasHeads = list.isGrouped && size.rows >= ListPane.rowsForHeads
        return ListRoom(
            rows: size.rows, itemRows: ListPane.itemRows(in: size, isSearch: list.isSearch),
            grouping: hasHeads ? ArticleGrouping(list.listing.order) : nil)
    }

    /// How many articles the list shows.
    var listPage: Int { max(1, list.places(in: listRoom).count) }

    /// A request for the rows around the selected article.
    func listRequest(opens: Bool) -> ListRequest {
        ListRequest(
            listing: list.listing, index: list.selected, article: nil, visible: listRoom.articles, top: list.top,
            opens: opens, isSlow: list.isSearch)
    }

    /// Where one arrives in an article that is chosen in the list.
    var arrivalInList: Arrival { list.isSearch ? .hit(0) : .top }

    /// Selects the article at `index` of the list and shows it.
    mutating func selectArticle(_ index: Int) -> [Effect] {
        list.select(index)
        list.reveal(in: listRoom)
        guard let row = list.row(at: list.selected), list.holds(listRoom) else {
            return [.list(listRequest(opens: true))]
        }
        return row.id == article?.id ? [] : [.open(row.id, arrivalInList, in: list.listing)]
    }

    /// J and K: the next or previous article, while reading.
    mutating func stepArticle(_ direction: Direction, _ times: Int) -> [Effect] {
        let target = max(0, min(list.selected + direction.sign * times, list.count - 1))
        guard target != list.selected, list.count > 0 else {
            return say(direction == .next ? "no next article" : "no previous article")
        }
        if focus == .reader { rememberPlace() }
        return selectArticle(target)
    }

    mutating func centreList() -> [Effect] { scrollList(to: list.selected - listPage / 2) }

    /// Puts the article at `top` topmost in the list, or the nearest that can be, whichever is selected.
    mutating func scrollList(to top: Int) -> [Effect] {
        list.top = max(0, min(top, list.latestTop(in: listRoom)))
        guard !list.holds(listRoom) else { return [] }
        var request = listRequest(opens: false)
        request.keepsWindow = true
        return [.list(request)]
    }

    /// Brings the selected article into the window of the list, and its rows with it.
    mutating func revealSelected() -> [Effect] {
        list.reveal(in: listRoom)
        return list.holds(listRoom) ? [] : [.list(listRequest(opens: false))]
    }

    /// Puts the list in another order; the selected article stays selected.
    mutating func sort(_ action: SortAction) -> [Effect] {
        if focus == .sidebar, case .step = action { return sortSidebar() }
        let orders = list.isSearch ? ArticleListing.Order.allCases : ArticleListing.Order.ofLists
        switch action {
        case .group: return group()
        case .by(let order): list.listing.order = order
        case .step(let direction):
            let current = orders.firstIndex(of: list.listing.order) ?? 0
            list.listing.order = orders[(current + direction.sign + orders.count) % orders.count]
        }
        var request = listRequest(opens: article == nil)
        request.article = article?.id
        notice = "sorted by \(list.listing.order.rawValue)"
        return [.list(request)]
    }

    /// Puts articles of one month or outlet under heads, or takes these away.
    private mutating func group() -> [Effect] {
        list.isGrouped.toggle()
        let order = list.listing.order
        let grouping = ArticleGrouping(order)
        notice =
            !list.isGrouped
            ? "grouping off"
            : grouping.map { "grouped by \($0.rawValue)" }
                ?? "no groups when sorted by \(order.rawValue); \(keys.key(of: "sort")) sorts by date or outlet"
        return revealSelected()
    }

    /// Shows only the articles that match `filter`.
    mutating func filter(by filter: Query?) -> [Effect] {
        list.listing.filter = filter
        var request = listRequest(opens: true)
        // Without a filter one is back among all articles at the one that is shown.
        if filter == nil { request.article = article?.id } else { (request.index, request.isSlow) = (0, true) }
        return [.list(request)]
    }
}
