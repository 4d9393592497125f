import GRDB

/// The numbers of the statements of each article.
struct StatementRanges: Sendable {
    private var firsts: [Int32] = []
    private var counts: [Int32] = []
    /// One more than the largest number.
    private(set) var end = 0

    /// The ranges in `rows`, whose columns are an article's id, its first statement and their count.
    init(_ rows: RowCursor) throws {
        while let row = try rows.next() {
            let (id, first, count) = (row.int(0), row.int(1), row.int(2))
            guard (0..<Int(Int32.max)).contains(id), first >= 0, count >= 0, first + count < Int(Int32.max) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT)
            }
            if id >= firsts.count {
                firsts += [Int32](repeating: 0, count: id + 1 - firsts.count)
                counts += [Int32](repeating: 0, count: id + 1 - counts.count)
            }
            (firsts[id], counts[id]) = (Int32(first), Int32(count))
            end = max(end, first + count)
        }
    }

    /// The statements of the article numbered `article`.
    func range(of article: Int) -> Range<Int> {
        guard firsts.indices.contains(article) else { return 0..<0 }
        return Int(firsts[article])..<Int(firsts[article]) + Int(counts[article])
    }

    /// The statements of `articles`.
    func statements(of articles: NumberSet) -> NumberSet {
        var found = NumberSet(capacity: end)
        articles.forEach { found.insert(range(of: $0)) }
        return found
    }
}
