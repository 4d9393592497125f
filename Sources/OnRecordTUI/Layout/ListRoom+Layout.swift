import Terminal

extension ListRoom {
    /// The fewest columns with room for date and outlet beside the title.
    static let wideColumns = 72
    /// The fewest rows with room for the heads of groups.
    private static let rowsForHeads = 4

    /// The room that `layout` gives to `list`.
    init(in layout: ScreenLayout, of list: ArticleList) {
        guard let size = layout.frames[.list]?.body.size else {
            self.init(rows: 1, itemRows: 1, grouping: nil)
            return
        }
        self.init(
            rows: size.rows, itemRows: Self.itemRows(in: size, isSearch: list.isSearch),
            grouping: list.isGrouped && size.rows >= Self.rowsForHeads ? ArticleGrouping(list.listing.order) : nil)
    }

    /// How many rows an article takes in a list of `size`: two where it is narrow and high enough, else one, and another
    /// for what a search has found in it.
    static func itemRows(in size: Size, isSearch: Bool) -> Int {
        (size.columns < wideColumns && size.rows >= 8 ? 2 : 1) + (isSearch && size.rows >= 6 ? 1 : 0)
    }
}

extension ArticleList {
    /// The index of the article in the row `row` of `room`; `nil` where none is.
    func article(atRow row: Int, in room: ListRoom) -> Int? {
        places(in: room).first { ($0.row..<$0.row + room.itemRows).contains(row) }?.index
    }
}
