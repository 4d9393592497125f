import OnRecordCore
import OnRecordStore

/// A list of places in articles to choose from, grouped by article.
struct ResultList: Sendable {
    /// What the list is of: "Ileana Ros-Lehtinen, quoted", "“medieval”".
    let title: String
    /// The places.
    let entries: [ResultEntry]
    /// The selected entry.
    var selected = 0
    /// The topmost visible entry.
    var top = 0

    /// In how many articles the places are.
    var articleCount: Int { Set(entries.map(\.article)).count }

    /// Selects the entry at `index`, or the nearest there is.
    mutating func select(_ index: Int) { selected = max(0, min(index, entries.count - 1)) }

    /// Whether the entry at `index` is the first of its article, and so has a heading.
    func startsGroup(_ index: Int) -> Bool {
        index == 0 || entries[index - 1].article != entries[index].article
    }
}
