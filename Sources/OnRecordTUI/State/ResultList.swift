import OnRecordCore
import OnRecordStore

/// A list of places in articles to choose from, grouped by article.
struct ResultList: Sendable {
    /// What the list is of: "Bookmarks".
    let title: String
    /// The places; of the hits of a search, those of the articles in `window`.
    private(set) var entries: [ResultEntry]
    /// In how many articles they are.
    private(set) var articleCount: Int
    /// The selected entry.
    private(set) var selected = 0
    /// The topmost visible entry.
    var top = 0
    /// Whether what stands around the selected entry is shown beside it, and that text.
    var hasPreview = true
    var preview: Excerpt?
    /// Which articles' hits these are; `nil` where the list is of something else.
    private(set) var window: HitWindow?
    /// Whether the hits of other articles are awaited.
    var isWaiting = false

    init(title: String, entries: [ResultEntry], window: HitWindow? = nil) {
        self.title = title
        self.entries = entries
        self.window = window
        articleCount = Set(entries.map(\.article)).count
    }

    /// Selects the entry at `index`, or the nearest there is.
    mutating func select(_ index: Int) { selected = max(0, min(index, entries.count - 1)) }

    /// The selected entry.
    var selectedEntry: ResultEntry? { entries.indices.contains(selected) ? entries[selected] : nil }

    /// The list without the entry at `index`.
    func without(_ index: Int) -> ResultList {
        var list = self
        list.entries.remove(at: index)
        list.articleCount = Set(list.entries.map(\.article)).count
        list.select(index)
        return list
    }

    /// Lets the selected entry, which stays so, change places with the one after or before it; returns that one.
    mutating func exchange(_ direction: Direction) -> ResultEntry? {
        let target = selected + direction.sign
        guard entries.indices.contains(target) else { return nil }
        entries.swapAt(selected, target)
        selected = target
        return entries[target - direction.sign]
    }

    /// Whether the entry at `index` is the first of its article, and so has a heading.
    func startsGroup(_ index: Int) -> Bool {
        index == 0 || entries[index - 1].article != entries[index].article
    }

    /// The first entry of the next article, or of this one and then of the one before.
    func group(_ direction: Direction) -> Int? {
        switch direction {
        case .next: entries.indices.first { $0 > selected && startsGroup($0) }
        case .previous: entries.indices.last { $0 < selected && startsGroup($0) }
        }
    }

    // MARK: Hits

    /// Where one is, in words, and shorter.
    var position: String {
        window == nil ? "\(shortPosition) in \(plural(articleCount, "article"))" : "in article \(shortPosition)"
    }
    var shortPosition: String {
        guard let window else { return "\(selected + 1) of \(entries.count)" }
        return "\((selectedArticle ?? 0) + 1) of \(window.count)"
    }

    /// The place of the selected entry's article among all that the search has found.
    var selectedArticle: Int? {
        selectedEntry.flatMap { entry in
            window.flatMap { window in window.ids.firstIndex(of: entry.article).map { window.start + $0 } }
        }
    }

    /// Takes the hits of other articles; the entry that `selection` tells is selected.
    mutating func take(_ entries: [ResultEntry], _ window: HitWindow, selecting selection: HitSelection) {
        let rows = selected - top
        (self.entries, self.window, isWaiting) = (entries, window, false)
        articleCount = Set(entries.map(\.article)).count
        switch selection {
        case .first(let index):
            let id = window.ids.indices.contains(index - window.start) ? window.ids[index - window.start] : nil
            select(entries.firstIndex { $0.article == id } ?? 0)
        case .last: select(entries.count - 1)
        case .near(let article, let offset):
            let own = entries.indices.filter { entries[$0].article == article }
            select(own.first { entries[$0].span.end > offset } ?? own.last ?? 0)
        }
        top = max(0, selected - rows)
    }
}
