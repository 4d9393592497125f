import OnRecordCore
import OnRecordStore
import Terminal
import Testing

@testable import OnRecordTUI

@Suite("AppState: the overview")
struct AppStateOverviewTests {
    private func overview(_ bench: Bench) -> Page? {
        if case .page(let page) = bench.state.overlay, page.subject == .overview { page } else { nil }
    }

    /// The overview with the first row selected whose text has `words`.
    private func bench(at words: String, store: FixtureStore = FixtureStore()) throws -> Bench {
        var bench = try Bench("go", store: store)
        var page = try #require(overview(bench))
        page.selected = try #require(page.rows.firstIndex { $0.text.contains(words) && $0.target != nil })
        bench.state.overlay = .page(page)
        return bench
    }

    @Test("it says how many articles there are from when, who speaks most, and whose words have no speaker")
    func rows() throws {
        let bench = try Bench("go")
        let rows = try #require(overview(bench)).rows
        #expect(rows.filter(\.isHeading).map(\.text) == ["Articles", "What is said", "Who speaks most", "Outlets"])
        #expect(rows.contains { $0.text == "6 articles, 3 of them dated 2 Nov 1998 to 14 Mar 2019" })
        #expect(rows.contains { $0.text == "3 without a date" })
        #expect(rows.contains { $0.text.hasSuffix("without a known speaker") && $0.detail.hasSuffix("%") })
        let people = rows.drop { $0.text != "Who speaks most" }.dropFirst().prefix { !$0.isHeading }
        #expect(people.first?.text == "Ines Calder" && people.last?.target == .everybody)
    }

    @Test("a row leads to its screen, from which q comes back")
    func rowsLead() throws {
        var record = try bench(at: "without a known speaker")
        try record.press("<Enter>")
        #expect(record.state.table?.scopes.first == .unattributed(in: nil))
        try record.press("q")
        #expect(overview(record) != nil)
        var names = try bench(at: "people, organisations")
        try names.press("<Enter>")
        #expect(names.state.table?.listing.kind == .everybody)
        var speaker = try bench(at: "Ines Calder")
        try speaker.press("<Enter>")
        guard case .page(let profile) = speaker.state.overlay else { return #expect(Bool(false), "no profile") }
        #expect(profile.entity?.name == "Ines Calder")
        let skipped = FixtureStore(skipped: [SkippedFile(path: "a.xyz", reason: .ending("xyz"))])
        var files = try bench(at: ".xyz", store: skipped)
        try files.press("<Enter>")
        #expect(files.state.scope == .skipped)
    }

    @Test("an outlet, and what has no date, filter the list")
    func filters() throws {
        var outlet = try bench(at: "Quay Post")
        try outlet.press("<Enter>")
        #expect(outlet.state.list.count == 1 && outlet.state.overlay == nil && outlet.state.focus == .list)
        var undated = try bench(at: "without a date")
        try undated.press("<Enter>")
        #expect(undated.state.list.count == 3)
    }

    @Test("a key that means nothing here goes on to the panes")
    func goesOn() throws {
        var bench = try Bench("go}")
        #expect(bench.state.overlay == nil && bench.state.focus == .reader && bench.state.reading.view.quotation == 0)
        bench = try Bench("go/bridge<Enter>")
        #expect(bench.state.overlay == nil && bench.match?.words.lowercased() == "bridge")
        bench = try Bench("gojj")
        #expect(overview(bench)?.selected == overview(bench)?.openable[2])
        bench = try Bench("goq")
        #expect(bench.state.overlay == nil && !bench.state.hasQuit)
    }

    @Test("it fills in while the folder is read, and what is selected stays so")
    func fillsIn() throws {
        var first = try Bench("go", store: FixtureStore([FixtureArticle.harbour[0]]))
        let place = try #require(overview(first)?.rows.firstIndex { $0.text == "Tomás Rell" })
        if case .page(var page) = first.state.overlay {
            page.selected = place
            first.state.overlay = .page(page)
        }
        let store = FixtureStore()
        var bench = try Bench(store: store)
        bench.state = first.state
        bench.perform(bench.state.receive(.storeChanged(store.progress)))
        let page = try #require(overview(bench))
        #expect(page.rows[page.selected].text == "Tomás Rell" && page.rows.contains { $0.text.hasPrefix("6 articles") })
    }

    @Test("where there is no article, the panes say so instead")
    func empty() throws {
        let bench = try Bench("go", store: FixtureStore([]))
        #expect(bench.state.overlay == nil)
    }

    @Test("a folder that was never opened begins with it, on a terminal")
    func firstOpening() {
        #expect(SavedState().isFirstOpening)
        #expect(!SavedState(read: ["a.txt"]).isFirstOpening)
        #expect(!SavedState(isLost: true).isFirstOpening)
    }
}
