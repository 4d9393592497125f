/// Which rows answer a `ListRequest`.
struct ListWindow {
    /// The index of the selected article.
    let selected: Int
    /// The index of the topmost visible row.
    let top: Int
    /// The rows to be held.
    let rows: Range<Int>

    /// The window of a list of `count` articles in which `selected` is to be selected.
    init(of request: ListRequest, selected: Int, count: Int) {
        var list = ArticleList()
        list.count = count
        list.top = max(0, min(request.top, count - 1))
        list.select(selected)
        if !request.keepsWindow { list.reveal(in: ListRoom(rows: request.visible, itemRows: 1, grouping: nil)) }
        self.selected = list.selected
        top = list.top
        // Rows enough that moving about does not ask again at every step. Those of a search cost the reading of their texts.
        let margin = request.listing.search == nil ? request.visible * 2 : request.visible / 2
        let start = max(0, top - margin)
        rows = start..<max(start, min(count, top + request.visible + margin))
    }
}
