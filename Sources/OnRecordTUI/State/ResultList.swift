import OnRecordCore
import OnRecordStore

/// A list of places in articles to choose from, grouped by article.
struct ResultList: Sendable {
    /// What the list is of: "Bookmarks".
    let title: String
    /// The places.
    let entries: [ResultEntry]
    /// In how many articles they are.
    let articleCount: Int
    /// The selected entry.
    var selected = 0
    /// The topmost visible entry.
    var top = 0

    init(title: String, entries: [ResultEntry]) {
        self.title = title
        self.entries = entries
        articleCount = Set(entries.map(\.article)).count
    }

    /// Selects the entry at `index`, or the nearest there is.
    mutating func select(_ index: Int) { selected = max(0, min(index, entries.count - 1)) }

    /// The selected entry.
    var selectedEntry: ResultEntry? { entries.indices.contains(selected) ? entries[selected] : nil }

    /// The list without the entry at `index`.
    func without(_ index: Int) -> ResultList {
        var entries = entries
        entries.remove(at: index)
        var list = ResultList(title: title, entries: entries)
        list.top = top
        list.select(index)
        return list
    }

    /// Whether the entry at `index` is the first of its article, and so has a heading.
    func startsGroup(_ index: Int) -> Bool {
        index == 0 || entries[index - 1].article != entries[index].article
    }
}
