import GRDB
import OnRecordCore

/// The articles of one listing, in its order, at one moment: a few bytes an article.
struct ArticleSelection: Sendable {
    /// Their numbers.
    let ids: [Int32]
    /// How many quotations they have; pull quotes that repeat other words are not counted.
    let quotationCount: Int
    /// How many of them have no known speaker.
    let unattributedCount: Int
    /// What there is to know of them.
    let notes: Set<SearchNote>
    /// How many quotations each has, and how many of these have no known speaker.
    private let counts: [Counts]
    /// The place of each article, by its number; -1 where the listing leaves it out.
    private let places: [Int32]

    private struct Counts {
        let quotations: Int32
        let unattributed: Int32
    }

    /// No articles.
    static let empty = ArticleSelection(ids: [], counts: [])

    /// The articles in the order of `rows`, whose columns are id, quotations and unattributed.
    init(_ rows: RowCursor) throws {
        var ids: [Int32] = []
        var counts: [Counts] = []
        while let row = try rows.next() {
            guard let id = Int32(exactly: row.int(0)), id >= 0 else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
            ids.append(id)
            counts.append(
                Counts(
                    quotations: Int32(truncatingIfNeeded: row.int(1)),
                    unattributed: Int32(truncatingIfNeeded: row.int(2))))
        }
        self.init(ids: ids, counts: counts)
    }

    /// Those of `whole` that a search has found, in its order or best first.
    init(_ whole: ArticleSelection, found: SearchFinding) {
        let order =
            found.ranked?.compactMap { whole.place(of: Int($0)) }
            ?? whole.ids.indices.filter { found.articles.contains(Int(whole.ids[$0])) }
        self.init(ids: order.map { whole.ids[$0] }, counts: order.map { whole.counts[$0] }, notes: found.notes)
    }

    private init(ids: [Int32], counts: [Counts], notes: Set<SearchNote> = []) {
        self.ids = ids
        self.counts = counts
        self.notes = notes
        quotationCount = counts.reduce(0) { $0 + Int($1.quotations) }
        unattributedCount = counts.reduce(0) { $0 + Int($1.unattributed) }
        var places = [Int32](repeating: -1, count: Int(ids.max() ?? -1) + 1)
        for (place, id) in ids.enumerated() { places[Int(id)] = Int32(place) }
        self.places = places
    }

    /// The place of the article numbered `id`, counted from 0.
    func place(of id: Int) -> Int? {
        places.indices.contains(id) && places[id] >= 0 ? Int(places[id]) : nil
    }
}

extension ArticleListing.Order {
    /// The columns that articles are ordered by.
    var columns: String {
        switch self {
        case .date, .relevance: "date DESC, path"
        case .title: "titleKey, path"
        case .outlet: "outletKey, date DESC, path"
        case .quotations: "quotations DESC, path"
        case .path: "path"
        }
    }
}
