import OnRecordStore

/// The window of the list of articles that is on screen, and where the user is in it.
struct ArticleList: Hashable, Sendable {
    /// Which articles, in what order.
    var listing = ArticleListing()
    /// Whether articles of one month or outlet stand under a head, where they are in that order.
    var isGrouped = false
    /// The listing to show where nothing matches what was typed in full: what has words that start that way.
    var fallback: ArticleListing?
    /// The listing that was given up for its fallback; it is back where that has nothing either.
    var strict: ArticleListing?
    /// How many there are.
    var count = 0
    /// How many quotations they have together.
    var quotationCount = 0
    /// How many of them have no known speaker.
    var unattributedCount = 0
    /// The index of the selected article.
    var selected = 0
    /// The index of the topmost visible article.
    var top = 0
    /// The index of the first of `rows`.
    var start = 0
    /// Where what is looked for stands first in the articles of `rows`.
    var snippets: [ArticleID: SearchHit] = [:]
    /// What there is to know of what a search has found.
    var notes: Set<SearchNote> = []
    /// The groups that have rows among those held.
    var groups: [RowGroup] = []
    /// The rows that are held: those on screen, and some more on both sides.
    var rows: [ArticleRow] = []

    /// Whether the list shows what a search of all articles has found.
    var isSearch: Bool { listing.search != nil }

    /// The row at `index`, where it is held.
    func row(at index: Int) -> ArticleRow? {
        rows.indices.contains(index - start) ? rows[index - start] : nil
    }

    /// Selects `index`, or the nearest there is.
    mutating func select(_ index: Int) { selected = max(0, min(index, count - 1)) }

    /// Moves the window so that the selected article is in it: in its middle, if it was outside. To scroll by one article at
    /// every key past the edge would send the whole list each time.
    mutating func reveal(in room: ListRoom) {
        let first = first(toShow: selected, in: room)
        if selected < top || first > top { top = selected - room.articles / 2 }
        top = max(0, first, min(top, latestTop(in: room)))
    }

    /// The last place for the top of the window that leaves no row blank while there is something above.
    func latestTop(in room: ListRoom) -> Int { max(0, first(toShow: count - 1, in: room)) }

    /// Whether every article of the window is held.
    func holds(_ room: ListRoom) -> Bool {
        top >= start && min(count, top + room.articles) <= start + rows.count
    }

    // MARK: Groups

    /// The head over the article at `index`; `nil` where it has none. Topmost, it always has one where there are groups.
    func head(over index: Int, in room: ListRoom) -> String? {
        guard let grouping = room.grouping, let row = row(at: index) else { return nil }
        let head = grouping.head(of: row)
        if index != top, let above = self.row(at: index - 1), grouping.head(of: above) == head { return nil }
        return head
    }

    /// How many articles the group of the one at `index` has; `nil` where that is not known.
    func groupSize(at index: Int) -> Int? {
        groups.first { ($0.start..<$0.start + $0.count).contains(index) }?.count
    }

    /// The articles of the window, each with the row of `room` where it begins, below its head.
    func places(in room: ListRoom) -> [(index: Int, row: Int)] {
        var places: [(index: Int, row: Int)] = []
        var next = 0
        for index in top..<max(top, min(count, top + room.articles)) {
            let row = next + (head(over: index, in: room) == nil ? 0 : 1)
            guard row + room.itemRows <= room.rows || places.isEmpty else { break }
            places.append((index, row))
            next = row + room.itemRows
        }
        return places
    }

    /// The first article of the window that ends with the one at `last`.
    private func first(toShow last: Int, in room: ListRoom) -> Int {
        guard room.grouping != nil else { return last - room.articles + 1 }
        var (first, below) = (last, 0)
        // Over the topmost article stands the head of its group.
        while first >= 0, below + room.itemRows + 1 <= room.rows {
            let isFirst = first == 0 || isFirstOfGroup(first, in: room)
            below += room.itemRows + (isFirst ? 1 : 0)
            first -= 1
        }
        return min(first + 1, last)
    }

    private func isFirstOfGroup(_ index: Int, in room: ListRoom) -> Bool {
        guard let grouping = room.grouping, let row = row(at: index), let above = self.row(at: index - 1) else {
            return false
        }
        return grouping.head(of: above) != grouping.head(of: row)
    }
}
