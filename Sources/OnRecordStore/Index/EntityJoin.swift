import GRDB
import OnRecordCore

/// Brings the entities of the corpus up to the articles that have come, changed or gone.
///
/// Only entities that share a block with those of such articles are joined again, and what shares blocks with them in turn;
/// all of them where that would be a large part. The result is the same either way.
struct EntityJoin {
    let db: Database
    /// So many candidates are held at a time, unless more of them may meet each other.
    var limit = 60_000

    /// Joins what is pending; returns whether anything was.
    func run() throws -> Bool {
        let pending = try Int.fetchSet(db, sql: "SELECT article FROM pending")
        guard !pending.isEmpty else { return false }
        let articles = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM article") ?? 0
        if pending.count * 8 > articles {
            try joinAll()
        } else if let affected = try AffectedEntities(of: pending, in: db, limit: limit) {
            try join(affected)
        } else {
            try joinAll()
        }
        try db.execute(sql: "DELETE FROM pending")
        return true
    }

    // MARK: All of them

    private func joinAll() throws {
        try db.execute(
            sql: """
                CREATE TEMP TABLE former AS SELECT entity, min(article) AS article, local FROM member GROUP BY entity;
                DROP INDEX memberByArticle; DELETE FROM member; DELETE FROM block
                """)
        let table = try EntityTable(db)
        var parts = try BlockParts(db, limit: limit)
        for part in 0..<parts.count {
            var candidates: [StoredCandidate] = []
            try forEachArticle { article, packed in
                candidates += StoredCandidate.unpacked(packed, article: article) { parts.part(of: $1) == part }
            }
            try table.join(candidates)
        }
        try db.execute(sql: Schema.memberByArticle)
        let gone = try Int.fetchAll(db, sql: "SELECT id FROM entity").filter { !table.written.contains($0) }
        for id in gone {
            let heir = try Int.fetchOne(
                db,
                sql: """
                    SELECT member.entity FROM former JOIN member USING (article, local) WHERE former.entity = ?
                    """, arguments: [id])
            try table.delete(id, successor: heir)
        }
        try db.execute(sql: "DROP TABLE former")
    }

    private func forEachArticle(_ body: (_ article: Int, _ packed: [UInt8]) throws -> Void) throws {
        let rows = try db.rows("SELECT article, packed FROM candidate")
        while let row = try rows.next() { try body(row.int(0), row.bytes(1)) }
    }

    // MARK: Some of them

    private func join(_ affected: AffectedEntities) throws {
        let table = try EntityTable(db)
        var candidates: [StoredCandidate] = []
        for article in affected.articles {
            guard let row = try db.row("SELECT packed FROM candidate WHERE article = ?", [article]) else { continue }
            candidates += StoredCandidate.unpacked(row.bytes(0), article: article) { _, blocks in
                blocks.contains(where: affected.blocks.contains)
            }
        }
        var former: [Int: (article: Int, local: Int)] = [:]
        for id in affected.entities {
            former[id] = try db.row("SELECT article, local FROM member WHERE entity = ? LIMIT 1", [id])
                .map { ($0.int(0), $0.int(1)) }
            try table.deleteMembers(of: id)
        }
        try table.join(candidates)
        for id in affected.entities where !table.written.contains(id) {
            let heir = try former[id].flatMap { place in
                try db.row(
                    "SELECT entity FROM member WHERE article = ? AND local = ?", [place.article, place.local])?.int(0)
            }
            try table.delete(id, successor: heir)
        }
    }
}
