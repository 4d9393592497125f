import GRDB
import OnRecordCore

// What all articles hold. Every question is answered by an index alone.
extension IndexStore {
    /// The counts over all articles, with the `outlets` outlets that have most of them.
    public func overview(outlets most: Int) -> CorpusOverview {
        database.read(or: CorpusOverview()) { db in
            var overview = CorpusOverview()
            try addDates(to: &overview, in: db)
            try addOutlets(most, to: &overview, in: db)
            try addStatements(to: &overview, in: db)
            overview.entityCount = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM entity") ?? 0
            return overview
        }
    }

    private func addDates(to overview: inout CorpusOverview, in db: Database) throws {
        let rows = try db.rows("SELECT MIN(date), MAX(date), COUNT(*) FROM article GROUP BY date / 100 ORDER BY date")
        var months: [Int: Int] = [:]
        while let row = try rows.next() {
            overview.articleCount += row.int(2)
            guard let month = MonthCounts.month(of: row.int(0)) else {
                overview.undatedCount += row.int(2)
                continue
            }
            months[month, default: 0] += row.int(2)
            overview.dates = (overview.dates?.lowerBound ?? row.int(0))...row.int(1)
        }
        overview.articlesByMonth = MonthCounts(months)
    }

    private func addOutlets(_ most: Int, to overview: inout CorpusOverview, in db: Database) throws {
        let rows = try db.rows(
            "SELECT MIN(id), COUNT(*) FROM article WHERE outletKey < x'FF' GROUP BY outletKey ORDER BY 2 DESC, outletKey"
        )
        while let row = try rows.next() {
            overview.outletCount += 1
            guard overview.outlets.count < most else { continue }
            let name = try self.rows(of: [Int32(clamping: row.int(0))], in: db).first?.outlet
            overview.outlets.append(.init(name: name ?? "", articleCount: row.int(1)))
        }
    }

    private func addStatements(to overview: inout CorpusOverview, in db: Database) throws {
        let rows = try db.rows("SELECT kind, level, COUNT(*) FROM statement GROUP BY kind, level")
        while let row = try rows.next() {
            let (kind, level): (StatementKind, CertaintyLevel) = (
                StatementTable.value(at: row.int(0)), StatementTable.value(at: row.int(1))
            )
            let count = row.int(2)
            if kind == .reported { overview.reportedCount += count } else { overview.quotationCount += count }
            if level == .unknown { overview.unknownCount += count }
            if level == .check { overview.uncertainCount += count }
        }
    }
}
