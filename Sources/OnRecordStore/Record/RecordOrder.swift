import GRDB
import OnRecordCore

/// Works out the statements of a record in their order.
struct RecordOrder {
    let db: Database
    let listing: RecordListing
    /// The articles of the record in the order that comes nearest to its own.
    let articles: ArticleSelection
    let ranges: StatementRanges
    /// What the conditions leave; `nil` where there are none.
    let kept: NumberSet?
    let speakers: () throws -> StatementSpeakers

    /// The statements in their order and groups.
    func selection() throws -> RecordSelection {
        let ids = try sorted(inArticles())
        guard let grouping = listing.grouping else { return RecordSelection(ids: ids) }
        let key = try key(of: grouping)
        return RecordSelection(ids, groupedBy: key, isBySize: grouping == .speaker || grouping == .outlet)
    }

    /// The statements one article after the other.
    private func inArticles() -> [Int32] {
        var ids: [Int32] = []
        let isTurned = listing.isReversed && listing.order.isOfArticles
        func add(_ article: Int32) {
            for id in ranges.range(of: Int(article)) where kept?.contains(id) != false { ids.append(Int32(id)) }
        }
        if let only = listing.article {
            add(Int32(clamping: only.number))
        } else if isTurned {
            articles.ids.reversed().forEach(add)
        } else {
            articles.ids.forEach(add)
        }
        return ids
    }

    private func sorted(_ ids: [Int32]) throws -> [Int32] {
        switch listing.order {
        case .date, .outlet, .article: return ids
        case .speaker:
            let ranks = try speakers().ranks
            return sorted(ids) { ranks.indices.contains($0) ? Int(ranks[$0]) : Int(StatementSpeakers.unknown) }
        case .kind:
            let kinds = try values(of: "kind")
            return sorted(ids) { Int(kinds[$0]) }
        case .sure:
            let levels = try values(of: "level")
            return sorted(ids) { -Int(levels[$0]) }
        case .words: return try sortedByWords(ids)
        }
    }

    /// `ids` by a key from -2³¹ to 2³¹, equal ones in their order.
    private func sorted(_ ids: [Int32], by key: (Int) -> Int) -> [Int32] {
        var keyed = ids.enumerated().map { index, id in
            Int64(listing.isReversed ? -key(Int(id)) : key(Int(id))) << 32 | Int64(index)
        }
        keyed.sort()
        return keyed.map { ids[Int($0 & 0xFFFF_FFFF)] }
    }

    /// A column of all statements, by their numbers.
    private func values(of column: String) throws -> [UInt8] {
        var values = [UInt8](repeating: 0, count: ranges.end)
        let rows = try db.rows("SELECT id, \(column) FROM statement ORDER BY kind, level")
        while let row = try rows.next() {
            if values.indices.contains(row.int(0)) { values[row.int(0)] = UInt8(clamping: row.int(1)) }
        }
        return values
    }

    private func sortedByWords(_ ids: [Int32]) throws -> [Int32] {
        var keys = [WordsKey](repeating: WordsKey(), count: ranges.end)
        let rows = try db.rows("SELECT id, row FROM statement")
        while let row = try rows.next() {
            guard keys.indices.contains(row.int(0)), kept?.contains(row.int(0)) != false else { continue }
            keys[row.int(0)] = WordsKey(StoredStatement.Contents.openingWords(packed: row.bytes(1)))
        }
        let sorted = ids.indices.sorted { left, right in
            let (mine, other) = (keys[Int(ids[left])], keys[Int(ids[right])])
            return mine == other ? left < right : mine < other
        }.map { ids[$0] }
        return listing.isReversed ? sorted.reversed() : sorted
    }

    // MARK: Groups

    private func key(of grouping: RecordListing.Grouping) throws -> (Int) -> Int {
        switch grouping {
        case .speaker:
            let ranks = try speakers().ranks
            return { ranks.indices.contains($0) ? Int(ranks[$0]) : -1 }
        case .article:
            let keys = try articleKeys("SELECT id, id FROM article")
            return { Int(keys[$0]) }
        case .month:
            let keys = try articleKeys("SELECT id, date / 100 FROM article ORDER BY date DESC")
            return { Int(keys[$0]) }
        case .outlet:
            var (places, last): (Int, [UInt8]?) = (0, nil)
            var keys = [Int32](repeating: 0, count: ranges.end)
            let rows = try db.rows("SELECT id, outletKey FROM article ORDER BY outletKey")
            while let row = try rows.next() {
                let outlet = row.bytes(1)
                if outlet != last { (places, last) = (places + 1, outlet) }
                for id in ranges.range(of: row.int(0)) { keys[id] = Int32(places) }
            }
            return { Int(keys[$0]) }
        }
    }

    /// What `sql` tells of each article, by the numbers of its statements.
    private func articleKeys(_ sql: String) throws -> [Int32] {
        var keys = [Int32](repeating: 0, count: ranges.end)
        let rows = try db.rows(sql)
        while let row = try rows.next() {
            for id in ranges.range(of: row.int(0)) { keys[id] = Int32(truncatingIfNeeded: row.int(1)) }
        }
        return keys
    }
}

extension RecordListing {
    /// The articles of the record, in the order that comes nearest to its own.
    var articleListing: ArticleListing { ArticleListing(filter: articles, search: found, order: order.ofArticles) }
}

extension RecordListing.Order {
    /// Whether it is an order of articles.
    var isOfArticles: Bool { [.date, .outlet, .article].contains(self) }

    /// The order of articles that comes nearest.
    fileprivate var ofArticles: ArticleListing.Order {
        switch self {
        case .outlet: .outlet
        case .article: .title
        default: .date
        }
    }
}
