import OnRecordCore
import OnRecordStore
import Terminal
import Testing

@testable import OnRecordTUI

@Suite("AppState: tables")
struct AppStateTableTests {
    private func screen(_ bench: Bench) -> String {
        Screen(state: bench.state, theme: Theme(.dark, colors: 256)).surface.plainText
    }

    private func speakers(_ bench: Bench) -> [String] {
        bench.state.table?.rows.map { item in
            if case .statement(let row) = item { row.speaker ?? "?" } else { item.entity?.name ?? "?" }
        } ?? []
    }

    @Test("R shows the record of all articles, and R again the articles")
    func record() throws {
        var bench = try Bench("R")
        let table = try #require(bench.state.table)
        #expect(table.count == FixtureStore().quotationCount(in: ArticleListing()) && !table.isRunning)
        #expect(screen(bench).contains("THE RECORD  all articles"))
        try bench.press("R")
        #expect(bench.state.overlay == nil)
    }

    @Test("R after a search shows what was said in its words; a goes on to all that is said in the articles found")
    func search() throws {
        var bench = try Bench("g/bridge<Enter>R")
        let said = try #require(bench.state.table)
        #expect(said.count > 0 && said.rows.allSatisfy { $0.words.lowercased().contains("bridge") })
        #expect(screen(bench).contains("THE RECORD  “bridge”"))
        try bench.press("a")
        let found = try #require(bench.state.table)
        #expect(found.count > said.count && screen(bench).contains("all in articles matching “bridge”"))
        try bench.press("R")
        #expect(bench.state.list.isSearch && bench.state.search.text == "bridge")
    }

    @Test("a filter narrows the record as one types; Esc leaves it as it was, f brings it back")
    func filter() throws {
        var bench = try Bench("R")
        let all = bench.state.table?.count
        try bench.press("fsaid:cald")
        #expect(Set(speakers(bench)) == ["Ines Calder"])
        try bench.press("<Esc>")
        #expect(bench.state.table?.count == all && bench.state.table?.filter == "")
        try bench.press("/calder<Enter>")
        #expect(bench.state.table?.filter == "calder" && bench.state.prompt == nil)
        try bench.press("f")
        #expect(bench.state.prompt?.line.text == "calder")
    }

    @Test("what cannot be read yet says why and leaves the rows")
    func problem() throws {
        let bench = try Bench("Rfkind:loud")
        #expect(bench.state.prompt?.problem != nil && bench.state.table?.count ?? 0 > 0)
        #expect(try Bench("cfkind:loud").state.prompt?.problem?.message.hasPrefix("kind: takes one of person") == true)
    }

    @Test("O sorts by the next column, 1O by the first, again or - the other way round; the row stays selected")
    func sort() throws {
        var bench = try Bench("R3j")
        let row = bench.state.table?.selectedItem
        try bench.press("1O")
        #expect(bench.state.table?.sortColumn == .speaker && bench.state.table?.selectedItem == row)
        let sorted = speakers(bench)
        #expect(sorted.filter { $0 != "?" }.prefix(4) == sorted.filter { $0 != "?" }.sorted().prefix(4))
        try bench.press("-")
        #expect(bench.state.table?.isReversed == true && bench.state.notice == "sorted by speaker, reversed")
        try bench.press("O")
        #expect(bench.state.table?.sortColumn == .words && bench.state.table?.isReversed == false)
        try bench.press("9O")
        #expect(bench.state.notice?.hasPrefix("there are") == true)
    }

    @Test("gO groups by speaker, then by others, then not; J and K go from group to group")
    func groups() throws {
        var bench = try Bench("RgO")
        let first = try #require(bench.state.table?.groups.first)
        #expect(bench.state.notice == "grouped by speaker" && first.count > 1)
        try bench.press("ggJ")
        #expect(bench.state.table?.selected == first.count)
        try bench.press("K")
        #expect(bench.state.table?.selected == 0)
        try bench.press("gOgOgO")
        #expect(bench.state.notice == "grouped by article")
        try bench.press("gO")
        #expect(bench.state.notice == "grouping off" && bench.state.table?.groups.isEmpty == true)
        try bench.press("J")
        #expect(bench.state.notice == "no groups; gO groups the rows")
    }

    @Test("Enter opens the row in its place, Ctrl-O returns to it, and so does R")
    func open() throws {
        var bench = try Bench("R1O2j")
        let table = try #require(bench.state.table)
        let place = try #require(table.selectedItem?.place)
        try bench.press("<Enter>")
        #expect(bench.state.overlay == nil && bench.state.article?.id == place.article)
        #expect(bench.state.focus == .reader && bench.state.reading.view.quotation != nil)
        try bench.press("<C-o>")
        #expect(bench.state.table?.selectedItem == table.selectedItem && bench.state.table?.sortColumn == .speaker)
        try bench.press("<Enter>R")
        #expect(bench.state.table?.selectedItem == table.selectedItem)
    }

    @Test("c shows everybody with counts; a goes through the kinds; Enter opens the profile and q returns")
    func everybody() throws {
        var bench = try Bench("c")
        #expect(bench.state.table?.count == 8 && screen(bench).contains("EVERYBODY  all names"))
        let counts = bench.state.table?.rows.map { item in
            if case .entity(let row) = item { row.mentionCount } else { 0 }
        }
        #expect(counts == counts?.sorted(by: >))
        try bench.press("a")
        #expect(screen(bench).contains("EVERYBODY  people") && bench.state.table?.count == 3)
        try bench.press("j")
        let row = bench.state.table?.selectedItem
        try bench.press("<Enter>")
        guard case .page(let page) = bench.state.overlay else { return #expect(Bool(false), "no profile") }
        #expect(page.entity == row?.entity)
        try bench.press("q")
        #expect(bench.state.table?.selectedItem == row)
        try bench.press("aaaa")
        #expect(bench.state.notice == "people and organisations that are named but never quoted")
        try bench.press("fquoted:ever<Enter>S")
        #expect(bench.state.table?.listing.kind == .record && Set(speakers(bench)).count == 1)
        try bench.press("<Enter>")
        #expect(bench.state.overlay == nil)
    }

    @Test("what is opened from a table lies over it: q goes back through all of them")
    func stack() throws {
        var bench = try Bench("cS")
        #expect(bench.state.table?.listing.kind == .record && speakers(bench).first == "Ines Calder")
        try bench.press("e")
        guard case .page = bench.state.overlay else { return #expect(Bool(false), "no profile") }
        try bench.press("?q")
        guard case .page = bench.state.overlay else { return #expect(Bool(false), "no profile below the help") }
        try bench.press("q")
        #expect(bench.state.table?.listing.kind == .record)
        try bench.press("q")
        #expect(bench.state.table?.listing.kind == .everybody)
        try bench.press("q")
        #expect(bench.state.overlay == nil && bench.state.overlaysBelow.isEmpty)
    }

    @Test("help and palette over a table leave it where it was")
    func covered() throws {
        var bench = try Bench("R2j?q")
        #expect(bench.state.table?.selected == 2)
        try bench.press(":sort<Esc>")
        #expect(bench.state.table?.selected == 2)
    }

    @Test("zo hides the preview, which shows the paragraph of the selected row")
    func preview() throws {
        var bench = try Bench("R")
        let preview = try #require(bench.state.table?.preview)
        #expect(preview.article == bench.state.table?.selectedItem?.place?.article && !preview.text.isEmpty)
        try bench.press("j")
        #expect(bench.state.table?.preview != preview)
        try bench.press("zo")
        #expect(bench.state.table?.hasPreview == false)
    }

    @Test("rows come from the store as they are seen")
    func window() throws {
        var bench = try Bench("R", size: "60x5")
        let held = bench.state.table?.rows.count ?? 0
        #expect(held < bench.state.table?.count ?? 0)
        try bench.press("G")
        let table = try #require(bench.state.table)
        #expect(table.selected == table.count - 1 && table.selectedItem != nil)
        #expect(screen(bench).split(separator: "\n").contains { $0.hasPrefix(">") })
    }

    @Test("gR shows the record of the article, at the current quotation; yq copies the row")
    func article() throws {
        var bench = try Bench("}}}gR")
        #expect(bench.state.table?.rows.allSatisfy { $0.place?.article == bench.state.article?.id } == true)
        #expect(bench.state.table?.selectedItem?.place?.arrival == .quotation(2))
        try bench.press("yq")
        #expect(bench.effects.contains { if case .copy(let text, _) = $0 { text.hasPrefix("“") } else { false } })
    }

    @Test("line by line, a row is a sentence")
    func linear() throws {
        let parts = LinearWords(state: try Bench("RgO").state, previous: nil).parts.flatMap(\.lines)
        #expect(parts.contains { $0.hasPrefix("THE RECORD") })
        #expect(parts.contains { $0.contains(" of 8, ") && $0.contains(" says: ") })
    }
}

extension TableItem {
    /// The words of a statement, and its speaker.
    fileprivate var words: String {
        if case .statement(let row) = self { row.words.joined(separator: " ") + (row.speaker ?? "") } else { "" }
    }
}
