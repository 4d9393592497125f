import OnRecordCore
import Testing

@testable import OnRecordStore

@Suite("IndexSearch")
struct IndexSearchTests {
    /// Twenty articles with the word "said"; two are of 2017, of which one has "zebra".
    private let store = IndexStore(
        (0..<20).map { number in
            TestArticle(
                name: "\(number).txt", published: number < 2 ? [2017, 5, 1] : nil,
                text: "He said so\(number == 1 ? " of a zebra" : "").", people: ["He"]
            ).annotated
        })

    private func find(_ query: String, limit: Duration = PatternCache.usualLimit) throws -> SearchFinding {
        let root = try Query(parsing: query).root
        return try store.database.read { db in
            let whole = try store.selection(ArticleListing(), in: db)
            return try IndexSearch(db, whole, manyArticles: 10, patterns: PatternCache(limit: limit)).find(
                root, isRanked: true)
        }
    }

    @Test(
        "words of more than a fifth of many articles give no rank, however few of these are asked for",
        arguments: [("said", 20), ("date:2017 said", 2), ("about:he said", 20), ("file:7 said -date:2017", 2)])
    func common(query: String, count: Int) throws {
        let found = try find(query)
        #expect(found.articles.count == count && found.ranked == nil && found.notes == [.rankedByDate])
    }

    @Test("rarer words rank, and so do common ones beside them", arguments: ["zebra", "date:2017 said zebra"])
    func rare(query: String) throws {
        let found = try find(query)
        #expect(found.ranked == [1] && found.notes.isEmpty)
    }

    @Test(
        "a search whose time for regular expressions runs out says so, and claims nothing of what it did not read",
        arguments: ["/zebra/", "-/zebra/", "said -/zebra/"])
    func timeRunsOut(query: String) throws {
        let found = try find(query, limit: .zero)
        #expect(found.articles.isEmpty && found.notes.contains(.searchWasCut))
        #expect(try !find(query).notes.contains(.searchWasCut))
    }

    @Test("without words there is nothing to rank by, and nothing to say of it")
    func wordless() throws {
        let found = try find("date:2017 OR date:none")
        #expect(found.articles.count == 20 && found.ranked == nil && found.notes.isEmpty)
    }
}
