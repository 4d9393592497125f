import OnRecordCore
import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("AppState: entities")
struct AppStateEntitiesTests {
    private func page(_ bench: Bench) -> Page? {
        if case .page(let page) = bench.state.overlay { page } else { nil }
    }

    /// The texts below a heading of the page.
    private func section(_ heading: String, _ bench: Bench) -> [String] {
        let rows = page(bench)?.rows ?? []
        guard let start = rows.firstIndex(where: { $0.isHeading && $0.text == heading }) else { return [] }
        return rows[(start + 1)...].prefix { !$0.isHeading }.map(\.text)
    }

    @Test("Enter in the sidebar shows the entity's page, Enter there goes to where the row stands")
    func pageFromSidebar() throws {
        var bench = try Bench("<Tab><Tab><Enter>")
        #expect(page(bench)?.title == "Ines Calder")
        #expect(section("Names as printed", bench).contains("Ines Calder"))
        #expect(section("Names as printed", bench).contains("Calder"))
        #expect(section("Articles", bench).count == 3)
        #expect(!section("Quotations", bench).isEmpty)
        try bench.press("<Enter>")
        #expect(bench.state.overlay == nil && bench.state.sidebar.selection?.name == "Ines Calder")
        try bench.press("<C-o>")
        #expect(bench.state.place == (try Bench("<Tab><Tab>")).state.place)
    }

    @Test("e shows the page of the current quotation's speaker, else of who is named first in sight")
    func pageFromReader() throws {
        #expect(page(try Bench("}}e"))?.title == "Tomás Rell")
        #expect(page(try Bench("<Enter>e")) != nil)
    }

    @Test("r says why names and articles are taken for one, and leaves it out again")
    func reasons() throws {
        var bench = try Bench("<Tab><Tab><Enter>")
        #expect(page(bench)?.showsReasons == false)
        let plain = page(bench)?.lines(columns: 120).count ?? 0
        try bench.press("r")
        #expect(page(bench)?.showsReasons == true)
        #expect((page(bench)?.lines(columns: 120).count ?? 0) > plain)
        try bench.press("r")
        #expect(page(bench)?.lines(columns: 120).count == plain)
    }

    @Test("moving on the page goes from row to row that leads somewhere, and q closes it")
    func moving() throws {
        var bench = try Bench("<Tab><Tab><Enter>j")
        let shown = try #require(page(bench))
        #expect(shown.selected == shown.openable[1])
        try bench.press("G")
        #expect(page(bench)?.selected == shown.openable.last)
        try bench.press("j")
        #expect(bench.state.notice == "last entry")
        try bench.press("ggk")
        #expect(bench.state.notice == "first entry" && page(bench)?.top == 0)
        try bench.press("q")
        #expect(bench.state.overlay == nil && !bench.state.hasQuit)
    }

    @Test("f in the sidebar filters this article's entities, Esc ends it")
    func filter() throws {
        var bench = try Bench("<Tab><Tab>fharb")
        #expect(
            bench.state.sidebar.entities(of: bench.state.article).map(\.name) == [
                "Harbour Council", "Old Harbour Bridge",
            ])
        #expect(bench.state.sidebar.selection?.name == "Harbour Council")
        try bench.press("<Esc>")
        #expect(bench.state.sidebar.entities(of: bench.state.article).count > 2)
    }

    @Test("names take several lines rather than being cut")
    func longNames() throws {
        let frame = try Play.frame("120x36", "j").plainText
        #expect(!frame.contains("Quayside Trader…") && frame.contains("│   Association"))
    }
}
