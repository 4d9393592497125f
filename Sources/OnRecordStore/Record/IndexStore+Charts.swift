import GRDB
import OnRecordCore

// Counts that are shown as pictures.
extension IndexStore {
    /// The articles of `listing` by month.
    public func months(of listing: ArticleListing) -> MonthCounts {
        let ids = selection(listing).ids
        return database.read(or: MonthCounts()) { db in
            let months = try monthsOfArticles(in: db)
            return MonthCounts(Self.counts(ids.lazy.compactMap { months[Int($0)] }))
        }
    }

    /// The statements of `listing` by month.
    public func months(of listing: RecordListing) -> MonthCounts {
        let (ids, version) = (selection(listing).ids, state.withLock { $0.version })
        return database.read(or: MonthCounts()) { db in
            let ranges = try ranges(in: db, version: version)
            var monthOf = [Int32](repeating: -1, count: ranges.end)
            for (article, month) in try monthsOfArticles(in: db) {
                for id in ranges.range(of: article) { monthOf[id] = Int32(month) }
            }
            return MonthCounts(Self.counts(ids.lazy.map { Int(monthOf[Int($0)]) }.filter { $0 >= 0 }))
        }
    }

    /// Whose words fill the statements of `listing`.
    public func voices(in listing: RecordListing, most: Int) -> Voices {
        let (ids, version) = (selection(listing).ids, state.withLock { $0.version })
        return database.read(or: .none) { db in
            let ranges = try ranges(in: db, version: version)
            let speakers = try speakers(in: db, end: ranges.end, version: version)
            var totals: [Int32: (words: Int, statements: Int, example: Int32)] = [:]
            try forEachWordCount(of: ids, end: ranges.end, in: db) { id, words in
                let rank = speakers.ranks[Int(id)]
                let old = totals[rank] ?? (0, 0, id)
                totals[rank] = (old.words + words, old.statements + 1, old.example)
            }
            let unknown = totals.removeValue(forKey: StatementSpeakers.unknown)
            let largest = totals.sorted { ($1.value.words, $0.key) < ($0.value.words, $1.key) }.prefix(most)
            var articles: [Int: ArticleRow] = [:]
            let named = try largest.compactMap { rank, total -> Voices.Voice? in
                guard let row = try row(Int(total.example), &articles, in: db) else { return nil }
                return Voices.Voice(
                    name: row.speaker, entity: row.entity, wordCount: total.words, statementCount: total.statements)
            }
            let nobody = unknown.map {
                [Voices.Voice(name: nil, entity: nil, wordCount: $0.words, statementCount: $0.statements)]
            }
            return Voices(
                voices: named + (nobody ?? []),
                wordCount: totals.values.reduce(unknown?.words ?? 0) { $0 + $1.words }, speakerCount: totals.count)
        }
    }

    /// In which outlets the speakers of `listing` are quoted or reported.
    public func quotedWhere(in listing: RecordListing, speakers most: Int, outlets mostOutlets: Int) -> QuotedWhere {
        let (ids, version) = (selection(listing).ids, state.withLock { $0.version })
        return database.read(or: .none) { db in
            let ranges = try ranges(in: db, version: version)
            let speakers = try speakers(in: db, end: ranges.end, version: version)
            let outlets = try outletsOfStatements(ranges, in: db)
            let sizes = Self.counts(ids.lazy.map { Int(outlets.numbers[Int($0)]) }.filter { $0 >= 0 })
            let largest = sizes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(mostOutlets).map(\.key)
            let places = Dictionary(uniqueKeysWithValues: largest.enumerated().map { ($1, $0) })
            var counts: [Int32: (all: Int, inOutlets: [Int])] = [:]
            for id in ids {
                let rank = speakers.ranks[Int(id)]
                guard speakers.entities.indices.contains(Int(rank)) else { continue }
                var own = counts[rank] ?? (0, [Int](repeating: 0, count: places.count))
                own.all += 1
                if let place = places[Int(outlets.numbers[Int(id)])] { own.inOutlets[place] += 1 }
                counts[rank] = own
            }
            let rows = try counts.sorted { ($1.value.all, $0.key) < ($0.value.all, $1.key) }.prefix(most)
                .compactMap { rank, own -> QuotedWhere.Row? in
                    let id = EntityID(Int(speakers.entities[Int(rank)]))
                    return try entityRow(id, in: db).map {
                        QuotedWhere.Row(name: $0.name, entity: id, counts: own.inOutlets, count: own.all)
                    }
                }
            let names = try largest.map { number in
                try self.rows(of: [outlets.articles[number]], in: db).first?.outlet ?? ""
            }
            return QuotedWhere(outlets: names, rows: rows)
        }
    }
}

// MARK: - Implementation

extension IndexStore {
    private static func counts(_ values: some Sequence<Int>) -> [Int: Int] {
        values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    /// The month of each article that has a date.
    private func monthsOfArticles(in db: Database) throws -> [Int: Int] {
        let rows = try db.rows("SELECT id, date FROM article WHERE date > 0")
        var months: [Int: Int] = [:]
        while let row = try rows.next() { months[row.int(0)] = MonthCounts.month(of: row.int(1)) }
        return months
    }

    /// A number for the outlet of each statement, -1 where none is known, and an article of each outlet.
    private func outletsOfStatements(
        _ ranges: StatementRanges, in db: Database
    ) throws -> (numbers: [Int32], articles: [Int32]) {
        var (numbers, articles, last) = ([Int32](repeating: -1, count: ranges.end), [Int32](), nil as [UInt8]?)
        let rows = try db.rows("SELECT id, outletKey FROM article WHERE outletKey < x'FF' ORDER BY outletKey")
        while let row = try rows.next() {
            let key = row.bytes(1)
            if key != last { articles.append(Int32(clamping: row.int(0))) }
            last = key
            for id in ranges.range(of: row.int(0)) { numbers[id] = Int32(articles.count - 1) }
        }
        return (numbers, articles)
    }

    /// Calls `body` with the number of words of each of the statements `ids`.
    private func forEachWordCount(
        of ids: [Int32], end: Int, in db: Database, _ body: (_ id: Int32, _ words: Int) -> Void
    ) throws {
        func count(_ row: Row, _ column: Int) -> Int {
            StoredStatement.Contents(packed: row.bytes(column)).words.reduce(0) { sum, words in
                sum + words.utf8.reduce(1) { $0 + ($1 == UInt8(ascii: " ") ? 1 : 0) }
            }
        }
        // Few are looked up, many gone through in their order.
        guard ids.count * 4 > end else {
            for id in ids {
                if let row = try db.row("SELECT row FROM statement WHERE id = ?", [Int(id)]) { body(id, count(row, 0)) }
            }
            return
        }
        var kept = NumberSet(capacity: end)
        for id in ids { kept.insert(Int(id)) }
        let rows = try db.rows("SELECT id, row FROM statement")
        while let row = try rows.next() {
            if kept.contains(row.int(0)) { body(Int32(row.int(0)), count(row, 1)) }
        }
    }
}
