import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("AppState: what is collected")
struct AppStateCollectionTests {
    private let notebook = NotebookFile.inMemory(for: FilePath("."))

    private func excerpts() -> [String] { notebook.bookmarks().map(\.place.excerpt) }

    @Test(
        "one key collects what is here: a quotation, a row of the record, a hit, a row of a profile",
        arguments: [
            ("<Tab>}}+", "cracked"), ("Rfcracked<Enter>+", "cracked"), ("g/cracked<Enter>j+", "cracked"),
            ("g/divers<Enter>+", "divers reported"), ("}}}e+", "ferry"),
        ])
    func collects(keys: String, words: String) throws {
        let bench = try Bench(keys, notebook: notebook)
        #expect(bench.state.notice == "collected; 1 bookmark, gm lists them")
        #expect(excerpts().first?.contains(words) == true, "\(excerpts())")
        #expect(bench.state.prompt == nil)
    }

    @Test("the same again changes nothing, and says so")
    func again() throws {
        var bench = try Bench("Rfcracked<Enter>+", notebook: notebook)
        try bench.press("+")
        #expect(bench.state.notice == "already collected; 1 bookmark, gm lists them" && excerpts().count == 1)
    }

    @Test("they stand in the order in which they came until they are moved, and are exported so with their notes")
    func order() throws {
        var bench = try Bench("Rfferry<Enter>+q", notebook: notebook)
        try bench.press("<Tab>}}+gm")
        let results = try #require(bench.state.results)
        #expect(results.entries.count == 2 && results.entries[1].text.contains("cracked"))
        try bench.press("gggJMask<Enter>")
        let moved = try #require(bench.state.results)
        #expect(moved.selectedEntry?.note == "ask" && moved.selected == 1 && moved.entries[0].text.contains("cracked"))
        #expect(notebook.bookmarks().map(\.note) == ["", "ask"])
        try bench.press("gJ")
        #expect(bench.state.notice == "last entry")
        try bench.press("gKgM")
        #expect(bench.state.results?.entries.count == 1)
        #expect(excerpts().count == 1 && excerpts()[0].contains("cracked"))
    }

    @Test("a list of bookmarks that was opened from a table goes back to it")
    func back() throws {
        var bench = try Bench("Rfcracked<Enter>+gm", notebook: notebook)
        #expect(bench.state.results != nil)
        try bench.press("q")
        #expect(bench.state.table?.filter == "cracked")
    }

    @Test("a template of one's own says how a quotation is copied")
    func template() throws {
        var settings = ReaderSettings()
        try settings.cite(by: "{speaker}: {words}")
        let queries = StoreQueries(store: FixtureStore(), notebook: notebook, citationTemplate: settings.citation)
        guard case .cited(let text)? = queries.answer(.cite(ExportItem(ArticleID(1), quotation: 1))) else {
            return #expect(Bool(false), "no citation")
        }
        #expect(text.hasPrefix("Tomás Rell: We have seven piers and two of them are cracked”"))
        #expect(ReaderSettings().citation == nil)
    }
}
