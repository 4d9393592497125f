import OnRecordCore
import Synchronization
import Testing

@testable import OnRecordStore

@Suite("IndexStore")
struct IndexStoreTests {
    private func names(_ store: IndexStore, _ listing: ArticleListing) -> [String] {
        store.articles(in: listing, window: 0..<100).map(\.path)
    }

    private let chechnya = IndexStore([
        TestArticle(
            name: "a.txt", title: "House votes", outlet: "INTO", published: [2018, 5, 1],
            text: "\"Enough of this,\" said Ed Royce. \"Stop,\" Royce said.", people: ["Ed Royce"],
            quotes: [.init("Enough of this,", by: "Ed Royce"), .init("Stop,", by: "Ed Royce")],
            roles: ["Ed Royce": ["Chairman", "Rep."]]
        ).annotated,
        TestArticle(
            name: "b.txt", updated: [2018, 5, 28], text: "Royce spoke. \"No,\" said Royce and Kadyrov.",
            people: ["Royce", "Kadyrov"], quotes: [.init("No,", by: "Royce")], roles: ["Royce": ["Rep."]]
        ).annotated,
        TestArticle(
            name: "c.txt", title: "Élan", outlet: "afp", text: "\"Stop,\" again. \"It is over.\"", people: [],
            quotes: [.init("Stop,", repeats: 1), .init("It is over.")]
        ).annotated,
    ])

    @Test("what nobody is known to say is counted and listed, pull quotes left out")
    func unattributed() throws {
        #expect(chechnya.unattributedCount(in: ArticleListing()) == 1)
        let unknown = try Query(parsing: "sure:unknown")
        let rows = chechnya.statements(in: RecordListing(search: unknown), window: 0..<9)
        #expect(rows.map(\.words) == [["It is over."]] && rows.map(\.standing) == [.unknown])
        let royce = RecordListing(articles: try Query(parsing: "royce"), search: unknown)
        #expect(chechnya.statementCount(in: royce) == 0)
    }

    @Test("a pronoun that stands for nobody is no speaker")
    func unresolved() {
        let article = TestArticle(text: "\"No,\" he said.", quotes: [.init("No,", by: "he")]).annotated
        let row = IndexStore([article]).quotations(in: ArticleID(0)).first
        #expect(row?.speaker == nil && row?.standing == .unresolved)
    }

    @Test(
        "a listing shows what its filter keeps, in its order",
        arguments: [
            ("", .date, ["b.txt", "a.txt", "c.txt"]), ("", .title, ["c.txt", "a.txt", "b.txt"]),
            ("", .outlet, ["c.txt", "a.txt", "b.txt"]), ("", .quotations, ["a.txt", "b.txt", "c.txt"]),
            ("", .path, ["a.txt", "b.txt", "c.txt"]), ("royce", .path, ["a.txt", "b.txt"]),
            ("ROYCE outlet:into", .path, ["a.txt"]), ("elan*", .path, ["c.txt"]), ("file:c.txt", .path, ["c.txt"]),
            ("nobody", .path, []), ("  ", .path, ["a.txt", "b.txt", "c.txt"]),
        ] as [(String, ArticleListing.Order, [String])])
    func listings(filter: String, order: ArticleListing.Order, expected: [String]) {
        let listing = ArticleListing(filter: try? Query(parsing: filter), order: order)
        #expect(names(chechnya, listing) == expected)
        #expect(chechnya.articleCount(in: listing) == expected.count)
        for (place, name) in expected.enumerated() {
            let id = chechnya.articles(in: listing, window: place..<(place + 1)).first?.id
            #expect(id.flatMap { chechnya.position(of: $0, in: listing) } == place, "\(name)")
        }
    }

    @Test("a window beyond the listing gives what there is")
    func window() {
        #expect(chechnya.articles(in: ArticleListing(), window: 2..<9).map(\.path) == ["c.txt"])
        #expect(chechnya.articles(in: ArticleListing(), window: -3..<1).map(\.path) == ["b.txt"])
        #expect(chechnya.articles(in: ArticleListing(), window: 7..<9).isEmpty)
    }

    @Test("an article that a listing leaves out has no place there")
    func noPosition() throws {
        #expect(chechnya.position(of: ArticleID(2), in: ArticleListing(filter: try Query(parsing: "royce"))) == nil)
        #expect(chechnya.position(of: ArticleID(99), in: ArticleListing()) == nil)
    }

    @Test("an entity of one article leads to all that it is quoted as saying, by date")
    func quotationsBySpeaker() throws {
        let royce = try #require(chechnya.corpusEntity(of: 0, in: ArticleID(1)))
        #expect(royce == chechnya.corpusEntity(of: 0, in: ArticleID(0)))
        let rows = chechnya.quotations(in: .said(by: royce), window: 0..<9)
        #expect(rows.map(\.words) == ["No", "Enough of this", "Stop"])
        #expect(rows.allSatisfy { $0.speaker == "Ed Royce" })
        #expect(rows.map(\.line) == [1, 3, 3])
        #expect(
            rows.map(\.articleTitle) == ["Royce spoke. \"No,\" said Royce and Kadyrov.", "House votes", "House votes"])
    }

    @Test("a pull quote is no quotation of its own in lists and counts")
    func pullQuotes() throws {
        #expect(chechnya.quotations(in: ArticleID(2)).map(\.words) == ["It is over."])
        #expect(chechnya.quotations(in: ArticleID(2)).map(\.speaker) == [nil])
        #expect(chechnya.quotationCount(in: ArticleListing()) == 4)
        #expect(chechnya.quotationCount(in: ArticleListing(filter: try Query(parsing: "outlet:into"))) == 2)
        #expect(chechnya.articles(in: ArticleListing(order: .path), window: 2..<3).map(\.quotationCount) == [1])
    }

    @Test("entities count their mentions, quotations, articles and roles: in one article, or in all")
    func entityRows() throws {
        let all = chechnya.entities(in: EntityListing(), window: 0..<9)
        #expect(all.map(\.name) == ["Ed Royce", "Kadyrov"])
        let royce = try #require(all.first)
        #expect(royce.mentionCount == 3 && royce.quotationCount == 3 && royce.articleCount == 2)
        #expect(royce.roles == ["Rep.", "Chairman"])
        let there = try #require(chechnya.entities(in: ArticleID(1)).first)
        #expect(there.id == royce.id && there.name == "Ed Royce")
        #expect(there.mentionCount == 2 && there.quotationCount == 1 && there.articleCount == 2)
        #expect(chechnya.entities(in: ArticleID(2)).isEmpty)
    }

    @Test("mentions come in the order of the listing, and only from its articles")
    func mentions() throws {
        let royce = try #require(chechnya.corpusEntity(of: 0, in: ArticleID(0)))
        #expect(chechnya.mentions(of: royce, in: ArticleListing(), window: 0..<9).map(\.article.number) == [1, 1, 0])
        #expect(
            chechnya.mentions(of: royce, in: ArticleListing(filter: try Query(parsing: "outlet:into")), window: 0..<9)
                .map(\.article.number)
                == [0]
        )
    }

    @Test("an entity keeps its number while articles arrive, even when a fuller name turns up")
    func numbers() throws {
        let folder = try TemporaryFolder()
        try folder.write("In Paris, Royce spoke.\n\n“No,” said Royce.", to: "a.txt")
        let store = IndexStore(OpenedPaths([folder.path]))
        try store.update()
        let first = try #require(store.articles(in: ArticleListing(), window: 0..<1).first?.id)
        let people = EntityListing(kinds: [.person])
        let old = try #require(store.entities(in: people, window: 0..<1).first?.id)
        try folder.write("On Monday Ed Royce spoke.\n\n“Yes,” said Ed Royce.", to: "b.txt")
        try store.update()
        #expect(store.entity(old)?.name == "Ed Royce")
        #expect(store.quotations(in: .said(by: old), window: 0..<9).map(\.words).sorted() == ["No", "Yes"])
        #expect(store.corpusEntities(in: first).contains(try #require(store.entity(old)?.id)))
    }

    @Test("quotations and mentions come in windows, and the place of an article among them is known")
    func windows() throws {
        let royce = try #require(chechnya.corpusEntity(of: 0, in: ArticleID(1)))
        let said = QuotationListing.said(by: royce)
        #expect(chechnya.quotationCount(in: said) == 3 && chechnya.articleCount(in: said) == 2)
        #expect(chechnya.quotations(in: said, window: 1..<2).map(\.words) == ["Enough of this"])
        #expect(chechnya.quotations(in: said, window: 5..<9).isEmpty)
        #expect((0..<4).map { chechnya.firstQuotation(in: said, from: $0) } == [0, 1, 3, 3])
        #expect(chechnya.mentionCount(of: royce, in: ArticleListing()) == 3)
        #expect(chechnya.mentions(of: royce, in: ArticleListing(), window: 2..<3).map(\.article.number) == [0])
        #expect((0..<3).map { chechnya.firstMention(of: royce, in: ArticleListing(), from: $0) } == [0, 2, 3])
    }

    @Test("entities are listed by kind, filtered by the beginnings of their words, by count or by name")
    func entityListings() {
        func names(_ listing: EntityListing) -> [String] {
            chechnya.entities(in: listing, window: 0..<9).map(\.name)
        }
        #expect(names(EntityListing(order: .name)) == ["Ed Royce", "Kadyrov"])
        #expect(names(EntityListing(filter: "KADÝ")) == ["Kadyrov"])
        #expect(names(EntityListing(filter: "roy e")) == ["Ed Royce"])
        #expect(names(EntityListing(filter: "oyce")).isEmpty && names(EntityListing(filter: "%")).count == 2)
        #expect(names(EntityListing(kinds: [.place])).isEmpty && names(EntityListing(kinds: [])).isEmpty)
        #expect(chechnya.entityCount(in: EntityListing()) == 2)
    }

    @Test("the members of an entity say why they were joined")
    func members() throws {
        let royce = try #require(chechnya.corpusEntity(of: 0, in: ArticleID(1)))
        #expect(chechnya.memberCount(of: royce) == 2)
        let members = chechnya.members(of: royce, window: 0..<9)
        #expect(members.map(\.name) == ["Ed Royce", "Royce"])
        #expect(members.map(\.reason) == ["same name", "the only person with this surname"])
        #expect(members.map(\.roles) == [["Chairman", "Rep."], ["Rep."]])
    }

    @Test("articles that are loaded are told of, the last one in any case")
    func changes() throws {
        let folder = try TemporaryFolder()
        for number in 0..<20 { try folder.write("Text \(number).", to: "\(number).txt") }
        let store = IndexStore(OpenedPaths([folder.path]))
        let calls = Mutex(0)
        let finished = Mutex(0)
        store.observeChanges {
            calls.withLock { $0 += 1 }
            if store.progress.isFinished { finished.withLock { $0 += 1 } }
        }
        try store.update()
        #expect(store.progress.isFinished)
        #expect(calls.withLock { $0 } >= 1 && finished.withLock { $0 } >= 1)
        #expect(names(store, ArticleListing(order: .path)) == (0..<20).map { "\($0).txt" }.sorted())
        let first = try #require(store.articles(in: ArticleListing(order: .path), window: 0..<1).first)
        #expect(store.file(of: first.id)?.name == "0.txt" && store.progress.total == 20)
    }

    @Test("indirect speech has rows of its own, under the name that the corpus gives its speaker")
    func indirect() {
        let article = TestArticle(
            text: "Ed Royce won.\nRoyce said that he was\nlate.", people: ["Ed Royce", "Royce"]
        ).annotated
        let speech = IndirectSpeech(
            content: TextSpan(30, 41), speaker: Speaker(mention: TextSpan(14, 19), entity: 0, name: "Royce"),
            cue: TextSpan(20, 24), rule: .thatClause, confidence: 0.9)
        let store = IndexStore([
            AnnotatedDocument(
                document: article.document, mentions: article.mentions, entities: article.entities, indirect: [speech])
        ])
        let row = store.indirectSpeech(in: ArticleID(0)).first
        #expect(row?.words == "he was late" && row?.speaker == "Ed Royce" && row?.line == 2)
        #expect(row?.standing == .named)
        #expect(store.quotations(in: ArticleID(0)).isEmpty)
    }
}
