import OnRecordStore

/// The list of articles, and going from one to the next.
extension AppState {
    /// How many articles the list has room for.
    var listPage: Int {
        guard let body = layout.frames[.list]?.body else { return 1 }
        return max(1, body.size.rows / ListPane.itemRows(in: body.size, isSearch: list.isSearch))
    }

    /// A request for the rows around the selected article.
    func listRequest(opens: Bool) -> ListRequest {
        ListRequest(
            listing: list.listing, index: list.selected, article: nil, visible: listPage, top: list.top,
            opens: opens, isSlow: list.isSearch)
    }

    /// Where one arrives in an article that is chosen in the list.
    var arrivalInList: Arrival { list.isSearch ? .hit(0) : .top }

    /// Selects the article at `index` of the list and shows it.
    mutating func selectArticle(_ index: Int) -> [Effect] {
        list.select(index)
        list.reveal(visible: listPage)
        guard let row = list.row(at: list.selected), list.holds(visible: listPage) else {
            return [.list(listRequest(opens: true))]
        }
        return row.id == article?.id ? [] : [.open(row.id, arrivalInList, in: list.listing)]
    }

    /// J and K: the next or previous article, while reading.
    mutating func stepArticle(_ direction: Direction, _ times: Int) -> [Effect] {
        let target = max(0, min(list.selected + direction.sign * times, list.count - 1))
        guard target != list.selected, list.count > 0 else {
            return say(direction == .next ? "no next article" : "no article before")
        }
        if focus == .reader { rememberPlace() }
        return selectArticle(target)
    }

    mutating func centreList() -> [Effect] { scrollList(to: list.selected - listPage / 2) }

    /// Puts the article at `top` topmost in the list, or the nearest that can be, whichever is selected.
    mutating func scrollList(to top: Int) -> [Effect] {
        list.top = max(0, min(top, list.count - listPage))
        guard !list.holds(visible: listPage) else { return [] }
        var request = listRequest(opens: false)
        request.keepsWindow = true
        return [.list(request)]
    }

    /// Brings the selected article into the window of the list, and its rows with it.
    mutating func revealSelected() -> [Effect] {
        list.reveal(visible: listPage)
        return list.holds(visible: listPage) ? [] : [.list(listRequest(opens: false))]
    }

    /// Puts the list in another order; the selected article stays selected.
    mutating func sort(_ action: SortAction) -> [Effect] {
        if focus == .sidebar, case .step = action { return sortSidebar() }
        let orders = list.isSearch ? ArticleListing.Order.allCases : ArticleListing.Order.ofLists
        switch action {
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

    /// Shows only articles with the words of `filter`.
    mutating func filter(by filter: String) -> [Effect] {
        list.listing.filter = filter
        var request = listRequest(opens: true)
        // Without a filter one is back among all articles at the one that is shown.
        if filter.isEmpty { request.article = article?.id } else { (request.index, request.isSlow) = (0, true) }
        return [.list(request)]
    }
}
