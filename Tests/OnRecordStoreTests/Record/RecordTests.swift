import OnRecordCore
import Testing

@testable import OnRecordStore

@Suite("The record")
struct RecordTests {
    private let store = IndexStore([
        Self.article(
            "a.txt",
            """
            Visas for Nurses

            Published May 3, 2018

            “We will refuse them visas,” said Nikki Haley, the ambassador. She said that the camps were empty.

            “No comment,” said a spokesman for the ministry.
            """),
        Self.article(
            "b.txt",
            """
            Camps in the North

            Published June 9, 2018

            Vladimir Putin said that Nikki Haley was wrong. “The camps do not exist,” Putin told reporters in Moscow.
            """),
        Self.article("c.txt", "“It is over.”"),
    ])

    private static func article(_ name: String, _ text: String) -> AnnotatedDocument {
        Analyzer().analyze(DocumentReader().read(ArticleText(text), name: name))
    }

    private func rows(_ listing: RecordListing) -> [StatementRow] {
        store.statements(in: listing, window: 0..<store.statementCount(in: listing))
    }

    private func words(_ filter: String) throws -> [String] {
        rows(RecordListing(filter: try Query(compiling: filter))).map { $0.words.joined(separator: " ") }
    }

    @Test("it holds what is said and what is reported, newest article first, in the order of the text")
    func whole() throws {
        let rows = rows(RecordListing())
        #expect(rows.map(\.article.path) == ["b.txt", "b.txt", "a.txt", "a.txt", "a.txt", "c.txt"])
        #expect(rows.map(\.kind) == [.reported, .direct, .direct, .reported, .direct, .direct])
        #expect(
            rows.map(\.speaker) == [
                "Vladimir Putin", "Vladimir Putin", "Nikki Haley", "Nikki Haley", "a spokesman for the ministry", nil,
            ])
        #expect(rows.map { $0.level == .unknown } == [false, false, false, false, false, true])
        #expect(rows[2].words == ["We will refuse them visas"] && rows[2].line == 5)
        let paragraph = try #require(store.text(of: rows[2].article.id, in: rows[2].paragraph))
        #expect(paragraph.hasPrefix("“We will refuse") && paragraph.hasSuffix("empty."))
    }

    @Test(
        "a filter asks the statements themselves",
        arguments: [
            ("visas", ["We will refuse them visas"]), ("vis*", ["We will refuse them visas"]), ("nothing", []),
            ("camps", ["The camps do not exist", "the camps were empty"]),
            ("camps -empty", ["The camps do not exist"]),
            ("\"do not\" OR refuse", ["The camps do not exist", "We will refuse them visas"]),
            ("in:quotes haley", ["Nikki Haley was wrong"]),
            ("haley", ["Nikki Haley was wrong", "We will refuse them visas", "the camps were empty"]),
            ("said:haley camps", ["the camps were empty"]), ("said:spokesman", ["No comment"]),
            ("about:haley", ["Nikki Haley was wrong"]), ("kind:reported said:putin", ["Nikki Haley was wrong"]),
            ("sure:unknown", ["It is over."]), ("title:visas kind:reported", ["the camps were empty"]),
            ("date:2018-06 camps", ["The camps do not exist"]), ("file:a.txt spokes*", ["No comment"]),
            ("/ex.st/", ["The camps do not exist"]), ("NEAR(camps exist, 3)", ["The camps do not exist"]),
            ("visaz~1", ["We will refuse them visas"]),
        ])
    func filters(filter: String, expected: [String]) throws { #expect(try words(filter) == expected) }

    @Test("an article-wide condition and a search narrow the articles, a speaker and an article the statements")
    func scopes() throws {
        let visas = try Query(compiling: "visas")
        #expect(store.statementCount(in: RecordListing(articles: visas)) == 3)
        #expect(store.statementCount(in: RecordListing(found: visas)) == 3)
        #expect(store.statementCount(in: RecordListing(search: visas)) == 1)
        let haley = try #require(rows(RecordListing(filter: visas)).first)
        #expect(rows(RecordListing(speaker: haley.entity)).map(\.kind) == [.direct, .reported])
        #expect(rows(RecordListing(article: haley.article.id)).map(\.article.path) == ["a.txt", "a.txt", "a.txt"])
        #expect(store.statementCount(in: RecordListing(search: visas, article: ArticleID(1))) == 0)
    }

    @Test(
        "every order has its reverse",
        arguments: [
            (.date, [0, 1, 2, 3, 4, 5], [5, 2, 3, 4, 0, 1]), (.speaker, [2, 3, 0, 1, 4, 5], [5, 4, 0, 1, 2, 3]),
            (.kind, [1, 2, 4, 5, 0, 3], [0, 3, 1, 2, 4, 5]), (.article, [0, 1, 2, 3, 4, 5], [5, 2, 3, 4, 0, 1]),
            (.words, [5, 0, 4, 1, 3, 2], [2, 3, 1, 4, 0, 5]),
        ] as [(RecordListing.Order, [Int], [Int])])
    func orders(order: RecordListing.Order, expected: [Int], reversed: [Int]) {
        let ids = rows(RecordListing()).map(\.id)
        #expect(rows(RecordListing(order: order)).map { ids.firstIndex(of: $0.id) } == expected)
        #expect(rows(RecordListing(order: order, isReversed: true)).map { ids.firstIndex(of: $0.id) } == reversed)
    }

    @Test("the least certain speakers come first")
    func certainty() {
        #expect(rows(RecordListing(order: .sure)).first?.level == .unknown)
    }

    @Test("groups have counts; the speakers with most to say come first")
    func groups() throws {
        let listing = RecordListing(grouping: .speaker)
        let groups = store.groups(in: listing, around: 0..<6)
        #expect(groups.map(\.count) == [2, 2, 1, 1] && groups.map(\.start) == [0, 2, 4, 5])
        let speakers = groups.map { rows(listing)[$0.start].speaker }
        #expect(speakers == ["Vladimir Putin", "Nikki Haley", "a spokesman for the ministry", nil])
        #expect(store.groups(in: listing, around: 2..<3).map(\.start) == [0, 2, 4])
        #expect(store.groups(in: RecordListing(grouping: .month), around: 0..<6).map(\.count) == [2, 3, 1])
        #expect(store.groups(in: RecordListing(), around: 0..<6).isEmpty)
    }

    @Test("a statement is found by its place in its article, and by its number in a listing")
    func positions() throws {
        let listing = RecordListing(order: .speaker)
        for (index, row) in rows(listing).enumerated() {
            #expect(store.position(of: row.id, in: listing) == index)
            #expect(store.statement(row.index, isReported: row.kind == .reported, of: row.article.id) == row.id)
        }
        #expect(store.statement(99, isReported: false, of: ArticleID(0)) == nil)
    }

    @Test("of a changed or deleted article nothing stays behind")
    func changes() throws {
        let (folder, cache) = (try TemporaryFolder(), try TemporaryFolder())
        try folder.write("Paris\n\n“No visas,” said Ed Royce.", to: "a.txt")
        try folder.write("Rome\n\n“No harbour,” said Ann Field.", to: "b.txt")
        let store = IndexStore(OpenedPaths([folder.path]), in: cache.path)
        func said(_ filter: String? = nil) throws -> [String] {
            let listing = RecordListing(filter: try filter.map { try Query(compiling: $0) }, order: .words)
            return store.statements(in: listing, window: 0..<9).flatMap(\.words)
        }
        try store.update()
        #expect(try said() == ["No harbour", "No visas"])
        try folder.write("Paris\n\n“No camps, none at all,” said Ed Royce.", to: "a.txt")
        try store.update()
        #expect(try said() == ["No camps, none at all", "No harbour"])
        #expect(try said("visas").isEmpty && said("royce") == ["No camps, none at all"])
        folder.remove("b.txt")
        try store.update()
        #expect(try said() == ["No camps, none at all"] && said("harbour").isEmpty)
    }
}
