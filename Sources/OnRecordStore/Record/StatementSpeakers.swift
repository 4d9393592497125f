import GRDB

/// Who says each statement of the corpus: a speaker's rank among all of them, a few bytes a statement.
struct StatementSpeakers: Sendable {
    /// The rank of the speaker by the number of the statement: those with names in their order, then descriptions in theirs,
    /// last `unknown`.
    let ranks: [Int32]
    /// The entities of the corpus by their ranks.
    let entities: [Int32]
    /// How many ranks there are, not counting `unknown`.
    let count: Int

    /// The rank of a speaker that is not known.
    static let unknown = Int32.max

    /// The speakers of the statements below `end`.
    init(_ db: Database, end: Int) throws {
        var speakers = [Int32](repeating: -1, count: end)
        try Self.forEachSpoken(db) { statement, entity in
            if speakers.indices.contains(statement) { speakers[statement] = Int32(truncatingIfNeeded: entity) }
        }
        entities = try Int32.fetchAll(
            db, sql: "SELECT id FROM entity WHERE quotations + reported > 0 ORDER BY nameKey, key")
        var rankOf = [Int32](repeating: Self.unknown, count: Int(entities.max() ?? -1) + 1)
        for (rank, id) in entities.enumerated() where id >= 0 { rankOf[Int(id)] = Int32(rank) }
        var ranks = speakers.map { $0 >= 0 && Int($0) < rankOf.count ? rankOf[Int($0)] : Self.unknown }
        var (rank, last) = (Int32(entities.count) - 1, nil as String?)
        let described = try db.rows(
            "SELECT description, id FROM statement WHERE description IS NOT NULL ORDER BY description")
        while let row = try described.next() {
            let description: String = try row.decode(atIndex: 0)
            if description != last { (rank, last) = (rank + 1, description) }
            if ranks.indices.contains(row.int(1)) { ranks[row.int(1)] = rank }
        }
        self.ranks = ranks
        count = Int(rank) + 1
    }

    /// Calls `body` with each statement whose speaker has been joined, and the speaker. Both tables lie in the order of articles
    /// and their entities, and are gone through side by side.
    private static func forEachSpoken(_ db: Database, _ body: (_ statement: Int, _ entity: Int) -> Void) throws {
        let spoken = try db.rows(
            "SELECT article, local, statement FROM statementEntity WHERE role = ? ORDER BY article, local",
            [StatementTable.Role.speaker.rawValue])
        let members = try db.rows("SELECT article, local, entity FROM member ORDER BY article, local")
        var member = try members.next().map { (place: ($0.int(0), $0.int(1)), entity: $0.int(2)) }
        while let row = try spoken.next() {
            let place = (row.int(0), row.int(1))
            while let known = member, known.place < place {
                member = try members.next().map { (($0.int(0), $0.int(1)), $0.int(2)) }
            }
            if let member, member.place == place { body(row.int(2), member.entity) }
        }
    }
}
