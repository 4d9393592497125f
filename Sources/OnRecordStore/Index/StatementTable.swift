import GRDB
import OnRecordCore

/// Writes statements into the tables that keep them, takes them out again, and reads their rows.
struct StatementTable {
    /// What an entity has to do with a statement, as the table of their entities has it.
    enum Role: Int {
        case speaker, subject
    }

    let db: Database

    /// The number that the first statement of the next article will have.
    func next() throws -> Int { try Int.fetchOne(db.cachedStatement(sql: "SELECT max(id) + 1 FROM statement")) ?? 0 }

    /// Adds `statements` of the article numbered `article`, numbered from `first` on.
    func insert(_ statements: [StoredStatement], of article: Int, from first: Int) throws {
        var entities: [(role: Role, local: Int, statement: Int)] = []
        for (number, statement) in zip(first..., statements) {
            try db.run(
                "INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    number, article, statement.speaker, Self.place(of: statement.kind), Self.place(of: statement.level),
                    statement.description, statement.contents.packed.blob,
                ])
            try db.run("INSERT INTO said (rowid, words) VALUES (?, ?)", [number, statement.contents.indexedText])
            if let speaker = statement.speaker { entities.append((.speaker, speaker, number)) }
            entities += statement.subjects.map { (.subject, $0, number) }
        }
        try insert(entities, of: article)
    }

    /// Adds what entities of the article numbered `article` have to do with its statements.
    private func insert(_ entities: [(role: Role, local: Int, statement: Int)], of article: Int) throws {
        let ordered = entities.sorted {
            ($0.role.rawValue, $0.local, $0.statement) < ($1.role.rawValue, $1.local, $1.statement)
        }
        try db.insert(
            "INSERT OR IGNORE INTO statementEntity", columns: 4,
            ordered.flatMap { [$0.role.rawValue, article, $0.local, $0.statement] })
    }

    /// Takes out the statements numbered `range`, which are those of the article numbered `article`.
    func delete(_ range: Range<Int>, of article: Int) throws {
        let rows = try db.rows(
            "SELECT id, row FROM statement WHERE id BETWEEN ? AND ?", [range.lowerBound, range.upperBound - 1])
        while let row = try rows.next() {
            try db.run(
                "INSERT INTO said (said, rowid, words) VALUES ('delete', ?, ?)",
                [row.int(0), StoredStatement.Contents(packed: row.bytes(1)).indexedText])
        }
        try db.run("DELETE FROM statement WHERE id BETWEEN ? AND ?", [range.lowerBound, range.upperBound - 1])
        for role in [Role.speaker, .subject] {
            try db.run("DELETE FROM statementEntity WHERE role = ? AND article = ?", [role.rawValue, article])
        }
    }

    /// The quotations of the article numbered `article`, with the indices of their speakers' entities, in the order of the text.
    func quotations(of article: Int) throws -> [(local: Int?, contents: StoredStatement.Contents)] {
        guard let range = try db.row("SELECT firstStatement, statements FROM article WHERE id = ?", [article]) else {
            return []
        }
        let rows = try db.rows(
            "SELECT speaker, row FROM statement WHERE id BETWEEN ? AND ? AND kind <> ?",
            [range.int(0), range.int(0) + range.int(1) - 1, Self.place(of: StatementKind.reported)])
        var quotations: [(Int?, StoredStatement.Contents)] = []
        while let row = try rows.next() {
            let local: Int64? = row[0]
            quotations.append((local.map { Int($0) }, StoredStatement.Contents(packed: row.bytes(1))))
        }
        return quotations
    }

    /// The place of `value` among all there are, which stands for it in the tables.
    static func place<Value: CaseIterable & Equatable>(of value: Value) -> Int {
        Array(Value.allCases).firstIndex(of: value) ?? 0
    }

    /// The value that has `place`.
    static func value<Value: CaseIterable>(at place: Int) -> Value {
        let all = Array(Value.allCases)
        return all[max(0, min(place, all.count - 1))]
    }
}
