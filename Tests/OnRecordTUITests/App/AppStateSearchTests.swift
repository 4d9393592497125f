import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("AppState: searching")
struct AppStateSearchTests {
    @Test("/ finds as one types, and Esc returns to where one was")
    func find() throws {
        var bench = try Bench("<Tab>G/", size: "60x12")
        let place = bench.state.place
        try bench.press("cra")
        #expect(bench.match == TextLine(words: "Cra", line: 3))
        try bench.press("ck")
        #expect(bench.state.search.matches.count == 4)
        try bench.press("<Esc>")
        #expect(bench.state.place == place && bench.state.search.matches.isEmpty && bench.state.prompt == nil)
    }

    @Test("Enter keeps the matches; n and N step through them without going round")
    func step() throws {
        var bench = try Bench("/CRACK<Enter>nn")
        #expect(bench.match?.line == 9 && bench.state.focus == .reader)
        try bench.press("n")
        #expect(bench.match?.line == 9)
        try bench.press("n")
        #expect(bench.state.notice == "no match below: ]h goes on to other articles")
        try bench.press("4N")
        #expect(bench.state.notice == "no match above: [h goes on to other articles")
        try bench.press("3N<C-o>")
        #expect(bench.state.focus == .list)
    }

    @Test("the shape of quotation marks and accents do not matter")
    func folding() throws {
        #expect(try Bench("/tomas rell").state.search.matches.count == 1)
        #expect(try Bench("/are cracked,”").state.search.matches.count == 1)
    }

    @Test("what is nowhere says so")
    func nowhere() throws {
        #expect(try Bench("/zebra<Enter>").state.notice == "“zebra” is not in this article: ]h looks in the others")
        #expect(try Bench("g/zebra<Enter>").state.notice == "“zebra” is in no article")
        #expect(try Bench("n").state.notice?.hasPrefix("nothing has been looked for") == true)
        #expect(try Bench("]h").state.notice?.hasPrefix("nothing has been looked for") == true)
    }

    @Test("g/ lists the hits of all articles and Enter opens one")
    func corpus() throws {
        var bench = try Bench("g/ferry<Enter>")
        guard case .results(let results) = bench.state.overlay else { return #expect(Bool(false), "no list") }
        #expect(results.entries.map(\.article) == [2, 2, 3].map { ArticleID($0) })
        try bench.press("j<Enter>")
        #expect(bench.state.article?.id == ArticleID(2) && bench.match == TextLine(words: "ferry", line: 9))
        try bench.press("]h")
        #expect(bench.state.article?.id == ArticleID(3) && bench.match == TextLine(words: "ferry", line: 1))
        try bench.press("]h")
        #expect(bench.state.notice == "no later hit in any article")
        try bench.press("2[h")
        #expect(bench.match == TextLine(words: "ferry", line: 7))
    }

    @Test("]h goes on with what / found, into the other articles")
    func hits() throws {
        let bench = try Bench("/ferry<Enter>]h")
        #expect(bench.state.article?.id == ArticleID(2) && bench.match == TextLine(words: "ferry", line: 7))
    }

    @Test("f keeps articles as one types; Enter keeps the filter, q ends it, Esc brings back what was")
    func filter() throws {
        var bench = try Bench("jfferry")
        #expect(bench.state.list.count == 2 && bench.state.article?.id == ArticleID(2))
        try bench.press("<Enter>jq")
        #expect(
            bench.state.list.count == 6 && bench.state.article?.id == ArticleID(3) && bench.state.list.selected == 2)
        try bench.press("fzebra")
        #expect(bench.state.list.count == 0)
        try bench.press("<Esc>")
        #expect(bench.state.list.count == 6 && bench.state.article?.id == ArticleID(3))
    }

    @Test("an answer that comes too late changes nothing")
    func late() throws {
        var bench = try Bench("fferry<Enter>g/bridge<Enter>q")
        let before = bench.state.search
        bench.perform([.search(SearchQuery("harbour"), bench.state.question(.list))])
        #expect(bench.state.search == before && bench.state.overlay == nil)
    }

    @Test("q closes innermost first and quits last; Esc never quits")
    func close() throws {
        var bench = try Bench("fbridge<Enter>/bridge<Enter>?")
        try bench.press("q")
        #expect(bench.state.overlay == nil && !bench.state.search.text.isEmpty)
        try bench.press("q")
        #expect(bench.state.search.text.isEmpty && bench.state.list.count == 3)
        try bench.press("q")
        #expect(bench.state.list.count == 6 && !bench.state.hasQuit)
        try bench.press("<Esc><Esc><Esc>")
        #expect(!bench.state.hasQuit)
        try bench.press("q")
        #expect(bench.state.hasQuit)
    }
}
