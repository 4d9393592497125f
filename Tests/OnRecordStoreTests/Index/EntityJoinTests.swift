import OnRecordCore
import TestSupport
import Testing

@testable import OnRecordStore

@Suite("EntityJoin")
struct EntityJoinTests {
    /// What an index holds of entities, whatever their numbers.
    private func contents(_ store: IndexStore) throws -> [String] {
        try store.database.read { db in
            let rows = try db.rows(
                """
                SELECT entity.name, entity.kind, entity.mentions, entity.quotations, entity.articles,
                    group_concat(article || '.' || local || ' ' || words, ', ')
                FROM entity JOIN (SELECT * FROM member ORDER BY article, local) member ON member.entity = entity.id
                JOIN reason ON reason.id = member.reason GROUP BY entity.id ORDER BY entity.name, 6
                """)
            var all: [String] = []
            while let row = try rows.next() {
                all.append((0..<6).map { "\(row[$0] as String? ?? "")" }.joined(separator: " | "))
            }
            return all
        }
    }

    private func articles(_ dice: inout some RandomNumberGenerator) -> [AnnotatedDocument] {
        let names = [
            "Ed Royce", "Royce", "Ann Royce", "Ed J. Royce", "Kadyrov", "Ramzan Kadyrov", "Hill", "Jonathan Hill",
            "Zoe Hill",
            "van Dam", "Peter van Dam", "Dam",
        ]
        return (0..<24).map { number in
            let people = Array(Set((0..<3).map { _ in names.randomElement(using: &dice) ?? "" })).sorted()
            return TestArticle(name: "\(number).txt", text: people.joined(separator: " met ") + ".", people: people)
                .annotated
        }
    }

    private func insert(_ article: AnnotatedDocument, _ number: Int, into store: IndexStore) throws {
        try store.database.write { db in
            let path = ArticlePath(root: 0, Array("\(number) \(article.document.name)".utf8))
            try ArticleTable(db: db).insert(StoredArticle(article, path: path, stamp: .none, hash: 0), id: number)
        }
    }

    @Test(
        "joining a few articles at a time, in any order, gives what joining all at once gives",
        arguments: Seeds.first(3, of: 24))
    func incremental(seed: UInt64) throws {
        var dice = SeededGenerator(seed: seed)
        let articles = articles(&dice)
        let whole = IndexStore(OpenedPaths([]))
        for (number, article) in articles.enumerated() { try insert(article, number, into: whole) }
        _ = try whole.database.write { try EntityJoin(db: $0, limit: 5).run() }
        let grown = IndexStore(OpenedPaths([]))
        for number in articles.indices.shuffled(using: &dice) {
            try insert(articles[number], number, into: grown)
            if dice.next() % 3 == 0 { _ = try grown.database.write { try EntityJoin(db: $0).run() } }
        }
        _ = try grown.database.write { try EntityJoin(db: $0).run() }
        #expect(try contents(grown) == contents(whole))
        #expect(try contents(whole).count > 3)
        // Articles that go, and one that comes back as another.
        for number in [3, 7, 11] {
            for store in [whole, grown] { try store.database.write { try ArticleTable(db: $0).delete(number) } }
            _ = try grown.database.write { try EntityJoin(db: $0).run() }
        }
        for store in [whole, grown] { try insert(articles[1], 7, into: store) }
        _ = try grown.database.write { try EntityJoin(db: $0).run() }
        try whole.database.write { db in
            try db.execute(sql: "INSERT OR IGNORE INTO pending SELECT id, NULL FROM article")
            _ = try EntityJoin(db: db, limit: 7).run()
        }
        #expect(try contents(grown) == contents(whole))
        // Articles of which something changes, one by one, and some of them twice in between.
        for round in 0..<12 {
            let number = [0, 5, 9, 13, 20][round % 5]
            let change = articles[(round * 7) % articles.count]
            for store in [whole, grown] {
                try store.database.write { try ArticleTable(db: $0).delete(number) }
                try insert(change, number, into: store)
            }
            if round % 3 != 0 { _ = try grown.database.write { try EntityJoin(db: $0).run() } }
        }
        _ = try grown.database.write { try EntityJoin(db: $0).run() }
        try whole.database.write { db in
            try db.execute(sql: "INSERT OR IGNORE INTO pending SELECT id, NULL FROM article")
            _ = try EntityJoin(db: db, limit: 7).run()
        }
        #expect(try contents(grown) == contents(whole))
    }

    @Test("in an article that has changed, only entities that are otherwise than they were are joined anew")
    func changedCandidates() throws {
        let store = IndexStore(OpenedPaths([]))
        func article(_ people: [String]) -> AnnotatedDocument {
            TestArticle(name: "a", text: people.joined(separator: " met ") + ".", people: people).annotated
        }
        for number in 0..<20 { try insert(article(["Ann Field", "Tom Marsh"]), number, into: store) }
        _ = try store.database.write { try EntityJoin(db: $0).run() }
        try store.database.write { try ArticleTable(db: $0).delete(3) }
        try insert(article(["Ann Field", "Zoe Hill"]), 3, into: store)
        let affected = try store.database.write { try AffectedEntities(of: [3], in: $0, limit: 100) }
        let names = try store.database.read { db in
            try String.fetchAll(db, sql: "SELECT name FROM entity").filter { name in
                let id = try Int.fetchOne(db, sql: "SELECT id FROM entity WHERE name = ?", arguments: [name]) ?? 0
                return affected?.entities.contains(id) == true
            }
        }
        #expect(names == ["Tom Marsh"])
    }
}
