import OnRecordCore
import OnRecordStore
import TestSupport
import Testing

/// What each form of a query finds in a few articles: by the index, and by hand.
@Suite("Searching: every form of a query")
struct SearchTableTests {
    /// Articles as the analysis gives them, called by a letter each.
    private static let articles = [
        (
            "a", "2017/a.txt",
            """
            Congress Condemns Medieval Violence

            By Jane Doe

            WASHINGTON, May 23, 2017 — The House of Representatives met on Tuesday.

            “There needs to be a stop to this medieval violence,” said Rep. Ileana Ros-Lehtinen. The Łódź council agreed.
            """
        ),
        (
            "b", "2018/b.txt",
            """
            Senate Votes on the Resolution

            Updated on May 28, 2018

            Violence is medieval, wrote Sen. Ed Markey. “The résumé of this regime is a record of torture,” Markey said on Monday.

            Ros-Lehiten did not comment. The governor was arrested in a secret prison.
            """
        ),
        (
            "c", "notes.txt",
            """
            A governance report lists dozens of arrests. Colour and color are both spelt there.

            “We heard nothing of the House,” said Anna Kowalska, who met Ed Markey.
            """
        ),
    ]

    private static let documents = articles.map {
        Analyzer().analyze(DocumentReader().read(ArticleText($0.2), name: $0.1))
    }
    private static let store = IndexStore(documents)

    private static let table: [(query: String, expected: String)] = [
        ("violence", "ab"), ("VIOLENCE", "ab"), ("violenc", ""), ("violence house", "a"), ("violence AND house", "a"),
        ("“medieval violence”", "a"), ("\"Medieval  Violence\"", "a"), ("medieval-violence", "a"),
        ("torture OR dozens", "bc"), ("violence torture OR dozens", "bc"), ("violence (torture OR dozens)", "b"),
        ("violence -torture", "a"), ("violence NOT house", "b"), ("-violence", "c"), ("-(violence OR dozens)", ""),
        ("-violence OR torture", "bc"), ("gov*", "bc"), ("\"secret pris\"*", "b"), ("governance OR governor", "bc"),
        ("NEAR(house met, 3)", "a"), ("NEAR(house tuesday, 3)", ""), ("NEAR(house tuesday, 4)", "a"),
        ("NEAR(\"secret prison\" governor, 4)", "b"), ("NEAR(lehtinan~1 stop, 20)", "a"),
        ("NEAR(lehtinen~1 comment, 5)", "b"),
        ("lehtinen~1", "ab"), ("lehtinen", "a"), ("\"ros lehtinen\"", "a"), ("\"ros lehtinen~1\"", ""),
        ("medeival~", "ab"),
        ("ros-lehtinen~1", "ab"), ("lodz", "a"), ("łódź", "a"), ("resume", "b"), ("résumé", "b"),
        ("title:violence", "a"), ("title:(senate OR congress)", "ab"), ("title:\"the resolution\"", "b"),
        ("title:torture", ""),
        ("in:title senate", "b"), ("in:quotes torture", "b"), ("in:quotes governor", ""), ("in:body congress", ""),
        ("in:body violence", "ab"), ("in:quotes house OR in:quotes stop", "ac"), ("jane", "a"), ("in:body jane", ""),
        ("said:markey", "b"), ("said:\"ed markey\"", "b"), ("said:kowalska", "c"), ("said:(markey OR kowalska)", "bc"),
        ("about:markey", "bc"), ("about:markey -said:markey", "c"), ("said:markey violence", "b"), ("said:nobody", ""),
        ("date:2017", "a"), ("date:2017-05-23", "a"), ("date:2017-05..2018-05", "ab"), ("date:2018..", "b"),
        ("date:..2017", "a"), ("date:none", "c"), ("date:2017 violence", "a"), ("-date:none", "ab"),
        ("file:2017", "a"), ("file:201*txt", "ab"), ("file:NOTES", "c"), ("file:2017/a.txt OR dozens", "ac"),
        ("/colou?r and color/", "c"), ("/^by jane/", "a"), ("/(?-i)house of/", ""), ("/house of r/", "a"),
        ("in:quotes /house/", "c"), ("violence /tor+ture/", "b"), ("-/violence/", "c"),
        ("/(house|senate)/ OR dozens", "abc"),
        ("violence title:congress date:2017 said:lehtinen in:quotes stop", "a"),
    ]

    private static func names(_ isFound: (Int) -> Bool) -> String {
        articles.indices.filter(isFound).map { articles[$0].0 }.joined()
    }

    @Test("the index finds it", arguments: table.map(\.query), [ArticleListing.Order.path, .relevance])
    func index(query: String, order: ArticleListing.Order) throws {
        let expected = Self.table.first { $0.query == query }?.expected
        let query = try Query(compiling: query)
        let listing = ArticleListing(search: query, order: order)
        let rows = Self.store.articles(in: listing, window: 0..<9)
        #expect(Self.names { index in rows.contains { $0.id.number == index } } == expected, "\(query.text)")
        #expect(Self.store.articleCount(in: listing) == rows.count)
        let filtered = Self.store.articleCount(in: ArticleListing(filter: query))
        #expect(filtered == rows.count)
        let asksForText = !query.root.wanted.allSatisfy { node in
            switch node {
            case .dated, .file: true
            default: false
            }
        }
        for row in rows where asksForText && !query.text.contains(" OR ") && !query.root.wanted.isEmpty {
            #expect(!Self.store.hits(of: query, in: row.id).isEmpty, "what is found is lit: \(query.text)")
        }
    }

    @Test("looking through the articles finds the same", arguments: table)
    func byHand(query: String, expected: String) throws {
        let finder = HitFinder(try Query(parsing: query), facts: .ofArticle)
        #expect(Self.names { finder.finding(in: Self.documents[$0]).holds } == expected, "\(query)")
    }

    @Test("1,000 random queries crash neither, and both find the same articles", arguments: Seeds.first(1, of: 20))
    func random(seed: UInt64) {
        let pieces = [
            "violence", "house", "Medieval", "markey", "ros", "lehtinen~1", "gov*", "OR", "-", "NOT", "(", ")", "\"",
            "title:",
            "said:", "about:", "in:quotes", "in:body", "date:2017", "file:a", "NEAR(", ",", "5", ")", "Łódź", "’", "*",
            "the",
        ]
        var random = SeededGenerator(seed: seed)
        var compared = 0
        for _ in 0..<1_000 {
            let text = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &random)]
            }.joined(separator: Bool.random(using: &random) ? " " : "")
            guard let query = try? Query(compiling: text) else { continue }
            let listing = ArticleListing(search: query, order: .path)
            let found = Self.store.articles(in: listing, window: 0..<9).map(\.id.number)
            let finder = HitFinder(query, facts: .ofArticle)
            let byHand = Self.documents.indices.filter { finder.finding(in: Self.documents[$0]).holds }
            #expect(Set(found) == Set(byHand), "\(text)")
            compared += 1
        }
        #expect(compared > 100)
    }

    @Test("what nothing holds leads to the nearest word that there is")
    func nearest() throws {
        #expect(Self.store.nearest(to: try Query(parsing: "medieval vilence")) == "medieval violence")
        #expect(Self.store.nearest(to: try Query(parsing: "title:\"rezolution\"")) == "title:\"resolution\"")
        #expect(Self.store.nearest(to: try Query(parsing: "violence")) == nil)
        #expect(Self.store.nearest(to: try Query(parsing: "qqqqqqqq")) == nil)
        #expect(Self.store.nearest(to: try Query(parsing: "vilenc*")) == "violence")
        #expect(
            Self.store.nearest(to: try Query(parsing: "gove* \"medieval vilenc\"*")) == "gove* \"medieval violence\"*")
    }

    @Test("a snippet is the first hit with its line around it")
    func snippets() throws {
        let query = try Query(parsing: "in:quotes violence")
        let snippet = try #require(Self.store.snippets(of: query, in: [ArticleID(0), ArticleID(1)])[ArticleID(0)])
        #expect(snippet.match == "violence" && snippet.line == 7 && snippet.before.hasSuffix("medieval "))
    }

    @Test("an interrupted search is not taken for the answer")
    func interruption() throws {
        let interruption = SearchInterruption()
        interruption.interrupt()
        let listing = ArticleListing(search: try Query(parsing: "violence house"))
        #expect(!Self.store.prepare(listing, interruption))
        #expect(Self.store.articleCount(in: listing) == 1)
        #expect(Self.store.prepare(listing, SearchInterruption()))
    }
}
