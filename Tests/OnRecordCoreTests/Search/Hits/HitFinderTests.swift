import OnRecordCore
import Testing

@Suite("HitFinder")
struct HitFinderTests {
    private let article = Analyzer().analyze(
        DocumentReader().read(
            ArticleText(
                """
                Flood Warning for Łódź

                By Jane Doe

                The river rose on Monday, Mayor Anna Kowalska said. “The dam will hold,” Kowalska said.

                “We left at once, and the dam broke,” said Jan Nowak.
                """),
            name: "2017/river.txt"))

    private func hits(_ text: String) throws -> [String]? {
        let finding = HitFinder(try Query(parsing: text)).finding(in: article)
        return finding.holds ? finding.hits.map { article.document.text[$0] } : nil
    }

    @Test("words are whole words, whatever their case and accents")
    func words() throws {
        #expect(try hits("dam") == ["dam", "dam"])
        #expect(try hits("da") == nil)
        #expect(try hits("LODZ") == ["Łódź"])
        #expect(try hits("riv*") == ["river"])
        #expect(try hits("rivr~1") == ["river"])
        #expect(try hits("“dam will”") == ["dam will"])
        #expect(try hits("“will dam”") == nil)
    }

    @Test("both sides of OR are lit, what is excluded is not, and all of AND has to be there")
    func logic() throws {
        #expect(try hits("river OR monday") == ["river", "Monday"])
        #expect(try hits("river OR zebra") == ["river"])
        #expect(try hits("river -zebra") == ["river"])
        #expect(try hits("river -monday") == nil)
        #expect(try hits("river zebra") == nil)
    }

    @Test("NEAR counts the words in between, and not over the end of a column")
    func near() throws {
        #expect(try hits("NEAR(river monday, 2)") == ["river", "Monday"])
        #expect(try hits("NEAR(river monday, 1)") == nil)
        #expect(try hits("NEAR(monday river, 2)") == ["river", "Monday"])
        #expect(try hits("NEAR(łódź jane, 50)") == nil)
    }

    @Test("a scope leaves out what stands elsewhere")
    func scopes() throws {
        #expect(try hits("title:flood") == ["Flood"])
        #expect(try hits("in:body flood") == nil)
        #expect(try hits("in:quotes dam") == ["dam", "dam"])
        #expect(try hits("in:quotes river") == nil)
        #expect(try hits("in:quotes “hold we”") == nil, "no phrase runs from one quotation into the next")
    }

    @Test("names light what was said and where they are mentioned")
    func names() throws {
        #expect(try hits("said:kowalska") == ["“The dam will hold,”"])
        #expect(try hits("said:nowak")?.count == 1)
        #expect(try hits("said:“jane doe”") == nil)
        #expect(try hits("about:“kowalska anna”")?.first == "Anna Kowalska")
    }

    @Test("dates and paths light nothing")
    func facts() throws {
        #expect(try hits("date:none") == [])
        #expect(try hits("date:2017") == nil)
        #expect(try hits("file:2017*txt") == [])
        #expect(try hits("file:2018") == nil)
    }

    @Test("what would answer a part of a query is found even where the whole is not answered")
    func partly() throws {
        let finding = HitFinder(try Query(parsing: "dam zebra")).finding(in: article)
        #expect(!finding.holds && finding.hits.count == 2)
    }
}
