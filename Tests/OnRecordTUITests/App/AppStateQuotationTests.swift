import OnRecordCore
import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("AppState: quotations and speakers")
struct AppStateQuotationTests {
    private static let unknown = "speaker unknown: nothing near it says whose words these are"

    @Test("} and { step through the quotations, whatever pane has the focus, and do not go round")
    func steps() throws {
        var bench = try Bench("<Tab><Tab>}}")
        #expect(bench.state.reading.view.quotation == 1 && bench.state.focus == .reader)
        try bench.press("{{")
        #expect(bench.state.reading.view.quotation == 0 && bench.state.notice == "no previous quotation")
        try bench.press("99}")
        #expect(bench.state.reading.view.quotation == 0 && bench.state.notice == "no next quotation")
        try bench.press("5}}")
        #expect(bench.state.reading.view.quotation == 5 && bench.state.notice == "no next quotation")
    }

    @Test("with the current quotation out of sight, } goes to the next one from the cursor")
    func fromScreen() throws {
        var bench = try Bench("}G{", size: "60x12")
        #expect(bench.state.reading.view.quotation == 5)
        try bench.press("}")
        #expect(bench.state.notice == "no next quotation")
        try bench.press("gg{")
        #expect(bench.state.notice == "no previous quotation")
    }

    @Test("s lights the speaker's mention, selects them and goes on from a pronoun to the name")
    func speaker() throws {
        var bench = try Bench("}}}s")
        #expect(bench.lit == "she" && bench.state.sidebar.selection?.name == "Ines Calder")
        #expect(bench.state.notice == "“she” is taken to be Ines Calder; s again goes to the name")
        try bench.press("s")
        #expect(bench.lit == "Ines Calder" && bench.state.notice == nil)
        try bench.press("s")
        #expect(bench.lit == "Ines Calder" && bench.state.notice == "this is the fullest mention of Ines Calder")
        try bench.press("<C-o><C-o>")
        #expect(bench.lit == nil && bench.state.reading.view.quotation == 2 && bench.state.sidebar.selection == nil)
        try bench.press("]j]j")
        #expect(bench.lit == "Ines Calder")
    }

    @Test("s on a pull quote goes to the speaker of the words that it repeats, and says so")
    func pullQuote() throws {
        let bench = try Bench("}s")
        #expect(bench.state.reading.view.quotation == 2 && bench.lit == "she")
        #expect(bench.state.notice?.hasPrefix("repeats words from line 13") == true)
    }

    @Test("where the speaker is not known, s says so and why, and S has nobody to list")
    func unknown() throws {
        var bench = try Bench("5}s")
        #expect(bench.state.notice == Self.unknown && bench.lit == nil)
        try bench.press("S")
        #expect(bench.state.notice == Self.unknown && bench.state.overlay == nil)
    }

    @Test("gu shows the record of what has no known speaker")
    func unattributed() throws {
        var bench = try Bench("gu")
        let table = try #require(bench.state.table)
        #expect(table.rows.map(\.place?.article) == [ArticleID(1)] && bench.state.list.unattributedCount == 1)
        #expect(table.scopes.first == .unattributed(in: nil) && table.filter == "")
        try bench.press("<Enter>")
        #expect(bench.state.reading.view.quotation == 4 && bench.state.focus == .reader)
        try bench.press("<C-o>")
        #expect(bench.state.reading.view.quotation == nil && bench.state.table != nil)
        try bench.press("q")
        #expect(bench.state.focus == .list && bench.state.table == nil)
    }

    @Test("gu keeps to the articles of the list, and says so where they leave nothing to do")
    func unattributedInList() throws {
        let frame = Screen(state: try Bench("fboat<Enter>gu").state, theme: Theme(.dark, colors: 256)).surface.plainText
        #expect(frame.contains("Every speaker is known here") && frame.contains("articles matching “boat”"))
        #expect(try Bench("gu", store: FixtureStore([])).state.notice == "no article open")
    }

    @Test("* looks for the words of the quotation in all articles, as if they were typed; Esc ends it where one was")
    func sameWords() throws {
        var bench = try Bench("}}}")
        let place = bench.state.place
        try bench.press("*")
        let typed = try #require(bench.state.prompt?.line.text)
        #expect(typed.hasPrefix("\"") && bench.state.list.listing.search?.text.contains(typed) == true)
        #expect(bench.state.list.rows.contains { $0.id == place?.article })
        try bench.press("<Esc>")
        #expect(bench.state.place == place && bench.state.prompt == nil)
        #expect(try Bench("*", store: FixtureStore([])).state.notice == "no article open")
    }

    @Test("S lists what the speaker said everywhere; Enter opens it in place; ^O returns to exactly where one was")
    func allSaid() throws {
        var bench = try Bench("}}}")
        let place = bench.state.place
        try bench.press("S")
        let table = try #require(bench.state.table)
        #expect(table.rows.compactMap(\.place?.article.number).sorted() == [1, 1, 2, 3])
        #expect(table.selectedItem?.place?.arrival == .quotation(2))
        let row = try #require(table.rows.firstIndex { $0.place?.article == ArticleID(3) })
        try bench.press("\(row + 1)G<Enter>")
        #expect(
            bench.state.article?.id == ArticleID(3) && bench.state.reading.view.quotation == 0
                && bench.state.list.selected == 2
        )
        #expect(bench.state.overlay == nil && bench.state.focus == .reader)
        #expect(bench.state.sidebar.selection?.name == "Ines Calder")
        try bench.press("<C-o>")
        #expect(bench.state.table?.selected == row && bench.state.article?.id == place?.article)
        try bench.press("q")
        #expect(bench.state.place == place && bench.state.list.selected == 0)
    }

    @Test("]s and [s go through a speaker's quotations, on into the other articles, up to the last and first")
    func bySpeaker() throws {
        var bench = try Bench("}}}]s")
        #expect(bench.state.article?.id == ArticleID(1) && bench.state.reading.view.quotation == 3)
        try bench.press("]s]s")
        #expect(bench.state.article?.id == ArticleID(3) && bench.state.reading.view.quotation == 0)
        try bench.press("]s")
        #expect(bench.state.notice == "no later quotation by Ines Calder")
        try bench.press("3[s")
        #expect(bench.state.article?.id == ArticleID(1) && bench.state.reading.view.quotation == 2)
        try bench.press("[s")
        #expect(bench.state.notice == "no earlier quotation by Ines Calder")
        bench = try Bench("}}}]s<C-o>")
        #expect(bench.state.place == (try Bench("}}}")).state.place)
    }

    @Test("the sidebar's selected entity is asked about with S and walked with ]e and [e")
    func entities() throws {
        var bench = try Bench("<Tab><Tab>")
        #expect(bench.state.sidebar.selection?.name == "Ines Calder")
        try bench.press("S")
        #expect(bench.state.overlay != nil)
        try bench.press("q<Enter><Enter>")
        #expect(bench.state.reading.view.quotation != nil && bench.state.focus == .reader)
        bench = try Bench("<Tab><Tab>]e")
        #expect(bench.lit == "Ines Calder" && bench.state.focus == .reader)
        try bench.press("]e]e]e")
        #expect(bench.lit == "Calder" && bench.state.article?.id == ArticleID(1))
        try bench.press("]e]e")
        #expect(bench.state.article?.id == ArticleID(3))
        try bench.press("]e")
        #expect(bench.state.notice == "no later mention of Ines Calder")
    }

    @Test("an article that does not mention the entity lies between those that do")
    func betweenArticles() throws {
        var bench = try Bench("<Tab><Tab>jj<M-1>3j")
        #expect(bench.state.sidebar.selection?.name == "Harbour Council" && bench.state.article?.id == ArticleID(4))
        try bench.press("[e")
        #expect(bench.state.article?.id == ArticleID(3))
        try bench.press("<M-1>G]e")
        #expect(bench.state.notice == "no later mention of Harbour Council")
    }

    @Test("a speaker without a name is selected in the sidebar too")
    func unnamed() throws {
        let bench = try Bench("6}s")
        #expect(bench.lit == "a spokesman for the port" && bench.state.sidebarPosition.selected == 6)
    }

    @Test("what cannot be done says why")
    func reasons() throws {
        #expect(try Bench("]e").state.notice?.hasPrefix("nothing selected") == true)
        #expect(try Bench("3js").state.notice == "no quotations in this article")
        #expect(try Bench("3j}").state.notice == "no quotations in this article")
        #expect(try Bench("<C-o>").state.notice == "no earlier place to go back to")
        #expect(try Bench("]j").state.notice == "no later place to go forward to")
        #expect(try Bench("?s").state.notice == "speaker works only in the panes; q closes this")
        #expect(try Bench("}s", store: FixtureStore([])).state.notice == "no article open")
    }
}
