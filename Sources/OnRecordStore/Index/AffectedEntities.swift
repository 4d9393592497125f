import GRDB

/// The entities that may come out otherwise once some articles have changed, and the articles that they are made of.
struct AffectedEntities {
    private(set) var entities: Set<Int> = []
    private(set) var blocks: Set<Int> = []
    private(set) var articles: Set<Int>

    /// What the articles numbered `changed` affect; `nil` where that has more than `limit` members.
    init?(of changed: Set<Int>, in db: Database, limit: Int) throws {
        articles = changed
        var waiting: [Int] = []
        for article in changed {
            let candidates = try ChangedCandidates(of: article, in: db)
            waiting += candidates.blocks
            let former = try db.rows("SELECT entity, local FROM member WHERE article = ?", [article])
            while let row = try former.next() {
                if !candidates.kept.contains(row.int(1)) { waiting += try add(row.int(0), in: db) }
            }
        }
        while let block = waiting.popLast() {
            guard blocks.insert(block).inserted else { continue }
            let met = try Int.fetchAll(
                db.cachedStatement(sql: "SELECT entity FROM block WHERE number = ?"), arguments: [block])
            for entity in met { waiting += try add(entity, in: db) }
        }
        var members = 0
        for entity in entities {
            let rows = try db.rows("SELECT article FROM member WHERE entity = ?", [entity])
            while let row = try rows.next() {
                articles.insert(row.int(0))
                members += 1
            }
            if members > limit { return nil }
        }
    }

    /// Adds `entity` and returns its blocks; none where it is known already.
    private mutating func add(_ entity: Int, in db: Database) throws -> [Int] {
        guard entities.insert(entity).inserted else { return [] }
        return try Int.fetchAll(
            db.cachedStatement(sql: "SELECT number FROM block WHERE entity = ?"), arguments: [entity])
    }
}
