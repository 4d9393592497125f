import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("AppState: the next run")
struct AppStateRestoringTests {
    private let notebook = NotebookFile.inMemory(for: FilePath("."))

    /// The next run after one with `keys`.
    private func afterwards(_ keys: String, size: String = "120x36") throws -> Bench {
        let first = try Bench(keys, notebook: notebook)
        notebook.set(lastPlace: try #require(first.state.lastPlace))
        return try Bench(size: size, notebook: notebook)
    }

    @Test("search, filter, order and focus are as they were left, and the footer says so")
    func list() throws {
        let bench = try afterwards("foutlet:\"Harbour Times\"<Enter>g/bridge<Enter>OO<Tab>")
        let state = bench.state
        #expect(state.list.listing.filter?.text == "outlet:\"Harbour Times\"" && state.search.text == "bridge")
        #expect(state.list.count == 2 && state.focus == .reader && !state.search.matches.isEmpty)
        #expect(state.list.listing.order == .title && state.search.order == .date)
        #expect(
            state.notice
                == "as you left it: the search “bridge” and the filter “outlet:\"Harbour Times\"”; q ends it")
    }

    @Test("one key ends what came back")
    func ends() throws {
        var bench = try afterwards("fferry<Enter>")
        #expect(bench.state.list.count == 2 && bench.state.notice != nil)
        try bench.press("q")
        #expect(bench.state.list.count == 6 && bench.state.list.listing.isWhole && !bench.state.hasQuit)
    }

    @Test("a filter that came back shows in a narrow window too", arguments: ["120x36", "80x24", "60x20"])
    func isSeen(size: String) throws {
        let bench = try afterwards("fferry<Enter>", size: size)
        #expect(Screen(state: bench.state, theme: .init(.mono, colors: 0)).surface.plainText.contains("ferry"))
    }

    @Test(
        "the table that was open is open again, as it was sorted, grouped and narrowed down",
        arguments: [
            "R", "Rfbridge<Enter>2OgOj", "g/bridge<Enter>R", "g/bridge<Enter>Ra", "fferry<Enter>Ra", "gu", "}}}S", "c",
            "cfcalder<Enter>", "caaO-", "gR",
        ])
    func table(keys: String) throws {
        let first = try Bench(keys, notebook: notebook)
        let before = try #require(first.state.table)
        let after = try #require(try afterwards(keys).state.table)
        if case .speaker? = before.scopes.first {
            #expect(after.scopes.first?.words == "“said:\"Ines Calder\"”")
        } else {
            #expect(after.listing == before.listing && after.scopes.first == before.scopes.first)
        }
        #expect(after.filter == before.filter && after.entityScope == before.entityScope)
        #expect(after.count == before.count && after.selected == before.selected && after.count > 0)
    }

    @Test("what cannot be read any more is left out")
    func unreadable() throws {
        let first = try Bench("", notebook: notebook)
        var last = try #require(first.state.lastPlace)
        (last.filter, last.search, last.focus) = ("date:yest", "\"", "elsewhere")
        last.table = LastTable(kind: "record", scope: "searched:(", filter: ")", sort: "-none", group: "x", row: 99)
        notebook.set(lastPlace: last)
        let bench = try Bench(notebook: notebook)
        #expect(bench.state.list.listing.isWhole && bench.state.focus == .list && bench.state.notice == nil)
        #expect(bench.state.table?.scopes.first == .everything)
    }
}
