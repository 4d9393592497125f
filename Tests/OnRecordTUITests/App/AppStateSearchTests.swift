import OnRecordStore
import Terminal
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
        #expect(bench.state.notice == "no match below; ]h continues in other articles")
        try bench.press("4N")
        #expect(bench.state.notice == "no match above; [h continues in other articles")
        try bench.press("3N<C-o>")
        #expect(bench.state.focus == .list)
    }

    @Test("the shape of quotation marks and accents do not matter")
    func folding() throws {
        #expect(try Bench("/tomas rell").state.search.matches.count == 1)
        #expect(try Bench("/are cracked,”").state.search.matches.count == 1)
    }

    @Test("Enter before the answer to a query that can be no looser ends the search where nothing is found")
    func lateNothing() throws {
        var bench = try Bench("g/zebra")
        var asked: [Effect] = []
        for key in try KeySequence(parsing: ":<Enter>").keys { asked += bench.state.take(key, keymap: .standard) }
        bench.perform(asked)
        #expect(!bench.state.search.isRunning && bench.state.notice == "no article matches “zebra:”")
    }

    @Test("what is nowhere says so")
    func nowhere() throws {
        #expect(try Bench("/zebra<Enter>").state.notice == "“zebra” not found in this article; ]h searches the others")
        #expect(try Bench("g/zebra<Enter>").state.notice == "no article matches “zebra”")
        #expect(try Bench("n").state.notice?.hasPrefix("no search yet") == true)
        #expect(try Bench("]h").state.notice?.hasPrefix("no search yet") == true)
    }

    @Test("g/ lists the articles that answer as one types, lit where they do; Enter opens the first, ]h goes on")
    func corpus() throws {
        var bench = try Bench("g/ferr")
        #expect(bench.state.list.count == 2 && bench.state.list.listing.search?.text == "ferr*")
        #expect(bench.state.article?.id == ArticleID(2) && bench.match == TextLine(words: "ferry", line: 7))
        try bench.press("y<Enter>")
        #expect(bench.state.list.listing.search?.text == "ferry" && bench.state.list.snippets.count == 2)
        #expect(bench.state.list.rows.map(\.id) == [2, 3].map { ArticleID($0) } && bench.state.focus == .list)
        try bench.press("gg<Enter>")
        let first = try #require(bench.state.article?.id)
        #expect(bench.state.focus == .reader && bench.state.search.current == 0)
        try bench.press("5]h")
        #expect(bench.state.notice == "no later hit in any article")
        try bench.press("]h")
        try bench.press("]h")
        #expect(bench.state.article?.id != first && bench.state.focus == .reader)
        try bench.press("2[h")
        #expect(bench.state.article?.id == first)
    }

    @Test("the search stays until it is cleared, and leaves the article that is shown among all")
    func clear() throws {
        var bench = try Bench("g/ferry<Enter>qj")
        let shown = bench.state.article?.id
        try bench.press("<Esc>")
        #expect(
            bench.state.search.text.isEmpty && bench.state.list.count == 6 && bench.state.list.listing.order == .date)
        #expect(bench.state.article?.id == shown && bench.state.list.row(at: bench.state.list.selected)?.id == shown)
    }

    @Test("Esc while typing brings back the list and the place")
    func cancelSearch() throws {
        var bench = try Bench("j<Tab>}")
        let place = bench.state.place
        try bench.press("g/ferry<Esc>")
        #expect(bench.state.place == place && bench.state.list.count == 6 && !bench.state.list.isSearch)
    }

    @Test("a query that cannot be understood stays, with the cursor where it is wrong")
    func mending() throws {
        var bench = try Bench("g/ferry titel:x<Enter>")
        let prompt = try #require(bench.state.prompt)
        #expect(prompt.problem?.message.hasPrefix("unknown field “titel:”") == true)
        #expect(prompt.line.before == "ferry " && prompt.line.text == "ferry titel:x")
        try bench.press("<C-k>bridge<Enter>")
        #expect(bench.state.prompt == nil && bench.state.search.text == "ferry bridge")
    }

    @Test("what is not yet whole leaves the last results and says so quietly")
    func unfinished() throws {
        let bench = try Bench("g/ferry \"")
        #expect(bench.state.list.count == 2 && bench.state.prompt?.problem?.isUnfinished == true)
    }

    @Test("Enter falls back to words that begin so where there is no such word")
    func fallback() throws {
        #expect(try Bench("fferr<Enter>").state.list.listing.filter?.text == "ferr*")
        #expect(try Bench("fferry<Enter>").state.list.listing.filter?.text == "ferry")
        let bench = try Bench("g/ferr<Enter>")
        #expect(bench.state.list.listing.search?.text == "ferr*" && bench.state.list.count == 2)
    }

    @Test("a phrase is looked for before its second quotation mark is typed")
    func openPhrase() throws {
        var bench = try Bench("g/\"small boa")
        #expect(bench.state.list.count == 1 && bench.state.prompt?.problem == nil)
        try bench.press("<Esc>f\"small boa")
        #expect(bench.state.list.count == 1 && bench.state.prompt?.problem == nil)
        try bench.press("<Esc>Rf\"small boa")
        #expect(bench.state.table?.count == 1)
        try bench.press("<Esc>qg/(small")
        #expect(bench.state.prompt?.problem?.message == "missing closing parenthesis")
    }

    @Test("the arrows bring back what was typed before")
    func history() throws {
        var bench = try Bench("g/ferry<Enter>g/bridge<Enter>g/qu<Up>")
        #expect(bench.state.prompt?.line.text == "bridge")
        try bench.press("<Up><Up>")
        #expect(bench.state.prompt?.line.text == "ferry")
        try bench.press("<Down><Down>")
        #expect(bench.state.prompt?.line.text == "qu")
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
        var bench = try Bench("g/ferry<Enter>")
        let request = bench.state.list.request(in: bench.state.listRoom, opens: true)
        try bench.press("g/bridge<Enter>")
        let before = bench.state.list
        bench.perform([.list(request)])
        #expect(bench.state.list == before)
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
