import GRDB
import OnRecordCore

/// The articles of one listing, in its order, at one moment: a few bytes an article.
struct ArticleSelection: Sendable {
    /// Their numbers.
    let ids: [Int32]
    /// How many quotations they have; pull quotes that repeat other words are not counted.
    let quotationCount: Int
    /// How many of them nobody is known to say.
    let unattributedCount: Int
    /// The place of each article, by its number; -1 where the listing leaves it out.
    private let places: [Int32]

    /// No articles.
    static let empty = ArticleSelection(ids: [], quotationCount: 0, unattributedCount: 0)

    /// The articles that `isWanted` accepts, in the order of `rows`, whose columns are id, quotations and unattributed.
    init(_ rows: RowCursor, where isWanted: (_ id: Int) throws -> Bool = { _ in true }) throws {
        var ids: [Int32] = []
        var (quotations, unattributed) = (0, 0)
        while let row = try rows.next() {
            guard try isWanted(row.int(0)) else { continue }
            ids.append(Int32(truncatingIfNeeded: row.int(0)))
            quotations += row.int(1)
            unattributed += row.int(2)
        }
        self.init(ids: ids, quotationCount: quotations, unattributedCount: unattributed)
    }

    private init(ids: [Int32], quotationCount: Int, unattributedCount: Int) {
        self.ids = ids
        self.quotationCount = quotationCount
        self.unattributedCount = unattributedCount
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
        case .date: "date DESC, path"
        case .title: "titleKey, path"
        case .outlet: "outletKey, path"
        case .quotations: "quotations DESC, path"
        case .path: "path"
        }
    }
}
