import GRDB
import OnRecordCore

/// Finds the statements that a query asks for, in the index.
///
/// Of a statement, words ask for its own words or for the name of its speaker; `in:quotes` leaves the speaker out. Title, outlet,
/// body, date and file are those of its article, `said` and `about` are its own.
struct RecordSearch {
    let db: Database
    /// The search that answers for articles.
    let articles: IndexSearch
    let ranges: StatementRanges
    /// Asked for only where a query needs them.
    let speakers: () throws -> StatementSpeakers
    let interruption: SearchInterruption?

    /// The statements that `node` asks for.
    func statements(_ node: QueryNode) throws -> NumberSet {
        try interruption?.check()
        switch node {
        case .words(let sequence, .anywhere):
            var found = try spoken(node)
            found.formUnion(try said(by: sequence.words.map(\.text)))
            return found
        case .words(_, .quotes), .near(_, _, .quotes), .near(_, _, .anywhere): return try spoken(node)
        case .pattern(let pattern, .quotes), .pattern(let pattern, .anywhere): return try matching(pattern)
        case .said(let name): return try said(by: name.words)
        case .about(let name): return try about(name)
        case .kind(let kind):
            return try numbers("SELECT id FROM statement WHERE kind = ?", [StatementTable.place(of: kind)])
        case .sure(let level):
            return try numbers("SELECT id FROM statement WHERE level = ?", [StatementTable.place(of: level)])
        case .words, .near, .pattern, .dated, .file: return ranges.statements(of: try articles.articles(matching: node))
        case .all(let parts):
            var left = try statements(parts.first ?? node)
            for part in parts.dropFirst() where !left.isEmpty { left.formIntersection(try statements(part)) }
            return left
        case .any(let parts):
            var found = NumberSet(capacity: ranges.end)
            for part in parts { found.formUnion(try statements(part)) }
            return found
        case .not(let part):
            var left = NumberSet(capacity: ranges.end)
            left.insert(0..<ranges.end)
            left.subtract(try statements(part))
            return left
        }
    }

    private func numbers(_ sql: String, _ arguments: StatementArguments) throws -> NumberSet {
        var found = NumberSet(capacity: ranges.end)
        let ids = try Int64.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
        while let id = try ids.next() { found.insert(Int(clamping: id)) }
        try interruption?.check()
        return found
    }

    /// The statements whose own words `node` asks for.
    private func spoken(_ node: QueryNode) throws -> NumberSet {
        let expander = articles.expander(columns: { _ in "words" })
        guard let expression = try expander.expression(for: node) else { return try lookThrough(node) }
        return try numbers("SELECT rowid FROM said WHERE said MATCH ?", [expression])
    }

    /// The statements whose own words hold what the full-text index cannot be asked for, read one by one.
    private func lookThrough(_ node: QueryNode) throws -> NumberSet {
        try matching { text in
            let article = AnnotatedDocument(document: DocumentReader().read(ArticleText(text), name: ""))
            return HitFinder(node.anywhere).finding(in: article).holds
        }
    }

    private func matching(_ pattern: QueryPattern) throws -> NumberSet {
        try matching { try !articles.patterns.outcome(of: pattern, in: Array($0.utf8), onlyFirst: true).spans.isEmpty }
    }

    private func matching(_ isWanted: (String) throws -> Bool) throws -> NumberSet {
        var found = NumberSet(capacity: ranges.end)
        let rows = try db.rows("SELECT id, row FROM statement")
        while let row = try rows.next() {
            try interruption?.check()
            if try isWanted(StoredStatement.Contents(packed: row.bytes(1)).words.joined(separator: " ")) {
                found.insert(row.int(0))
            }
        }
        return found
    }

    /// The statements by speakers whose names, or descriptions, have words that begin with each of `words`.
    private func said(by words: [String]) throws -> NumberSet {
        let conditions = words.map { _ in "instr(aliases, ?)" }.joined(separator: " AND ")
        let arguments = StatementArguments(words.map { " " + $0 })
        let named = try Int32.fetchSet(
            db.cachedStatement(
                sql: "SELECT id FROM entity WHERE quotations + reported > 0 AND \(conditions)"), arguments: arguments)
        var found = try numbers(
            "SELECT id FROM statement WHERE description IS NOT NULL AND "
                + words.map { _ in "instr(description, ?)" }.joined(separator: " AND "), arguments)
        guard !named.isEmpty else { return found }
        let speakers = try speakers()
        let isNamed = speakers.entities.map(named.contains)
        for (statement, rank) in speakers.ranks.enumerated() where rank < isNamed.count && isNamed[Int(rank)] {
            found.insert(statement)
        }
        return found
    }

    /// The statements that name whom `name` means, or refer to them.
    private func about(_ name: NamePattern) throws -> NumberSet {
        var found = NumberSet(capacity: ranges.end)
        for entity in try EntityNames(db: db).entities(named: name) {
            try interruption?.check()
            found.formUnion(try statements(of: entity, as: .subject))
        }
        return found
    }

    /// The statements that have to do with the entity of the corpus numbered `entity` as `role` says. Its members come first:
    /// left to itself, SQLite may look through all statements for each entity.
    func statements(of entity: Int, as role: StatementTable.Role) throws -> NumberSet {
        try numbers(
            """
            SELECT statement FROM member CROSS JOIN statementEntity
            WHERE member.entity = ? AND role = ? AND statementEntity.article = member.article
                AND statementEntity.local = member.local
            """, [entity, role.rawValue])
    }
}

extension QueryNode {
    /// The node with its words looked for anywhere.
    fileprivate var anywhere: QueryNode {
        switch self {
        case .words(let words, _): .words(words, in: .anywhere)
        case .near(let words, let distance, _): .near(words, within: distance, in: .anywhere)
        default: self
        }
    }
}
