import OnRecordStore

/// The window of the list of articles that is on screen, and where the user is in it.
struct ArticleList: Hashable, Sendable {
    /// Which articles, in what order.
    var listing = ArticleListing()
    /// How many there are.
    var count = 0
    /// How many quotations they have together.
    var quotationCount = 0
    /// How many of them nobody is known to say.
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
    /// The rows that are held: those on screen, and some more on both sides.
    var rows: [ArticleRow] = []

    /// Whether the list shows what a search of all articles has found.
    var isSearch: Bool { !listing.search.isEmpty }

    /// The row at `index`, where it is held.
    func row(at index: Int) -> ArticleRow? {
        rows.indices.contains(index - start) ? rows[index - start] : nil
    }

    /// Selects `index`, or the nearest there is.
    mutating func select(_ index: Int) { selected = max(0, min(index, count - 1)) }

    /// Moves the window of `visible` articles so that the selected one is in it: in its middle, if it was outside. To
    /// scroll by one article at every key past the edge would send the whole list each time.
    mutating func reveal(visible: Int) {
        if selected < top || selected >= top + visible { top = selected - visible / 2 }
        top = max(0, min(top, count - visible))
    }

    /// Whether every article of a window of `visible` is held.
    func holds(visible: Int) -> Bool {
        top >= start && min(count, top + visible) <= start + rows.count
    }
}
