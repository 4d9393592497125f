import OnRecordCore
import OnRecordStore
import Terminal
import Testing

@testable import OnRecordTUI

@Suite("AppState: charts")
struct AppStateChartsTests {
    private func page(_ bench: Bench) -> Page? {
        if case .page(let page) = bench.state.overlay { page } else { nil }
    }

    @Test("a month of the timeline filters the list, and V takes in all up to another")
    func timeline() throws {
        var bench = try Bench("gt")
        let rows = try #require(page(bench)).rows
        #expect(rows.map(\.text) == ["1998", "2019"] && rows.map(\.words) == ["1 article", "2 articles"])
        try bench.press("j<Enter>")
        #expect(bench.state.overlay == nil && bench.state.list.listing.filter?.text == "date:2019")
        #expect(bench.state.list.count == 2)
        bench = try Bench("gtVj<Enter>")
        #expect(bench.state.list.listing.filter?.text == "date:1998..2019" && bench.state.list.count == 3)
    }

    @Test("the timeline of a record filters that record, which comes back")
    func timelineOfRecord() throws {
        var bench = try Bench("Rfcalder<Enter>gt")
        let total = bench.state.overlaysBelow.count
        #expect(page(bench)?.summary.hasSuffix("with a date") == true && total == 1)
        try bench.press("<Enter>")
        #expect(
            bench.state.table?.filter == "(calder) date:2019-03" || bench.state.table?.filter == "(calder) date:2019")
        #expect((bench.state.table?.count ?? 0) > 0)
        bench = try Bench("Rgtq")
        #expect(bench.state.table?.listing.kind == .record)
    }

    @Test("a chart that comes late does not cover what was opened since; moving on in the same place does not matter")
    func late() throws {
        var bench = try Bench("R")
        var asked = bench.state.openChart(.voices)
        try bench.press("?")
        bench.perform(asked)
        #expect(bench.state.scope == .help)
        bench = try Bench("R")
        asked = bench.state.openChart(.voices)
        try bench.press("j")
        bench.perform(asked)
        #expect(bench.state.chart?.kind == .voices && bench.state.notice == nil)
    }

    @Test("a chart that is asked for twice is shown once")
    func twice() throws {
        var bench = try Bench("R")
        let asked = bench.state.openChart(.months) + bench.state.openChart(.months)
        bench.perform(asked)
        #expect(bench.state.chart?.kind == .months)
        try bench.press("q")
        #expect(bench.state.scope == .table && bench.state.overlaysBelow.isEmpty)
    }

    @Test("a range that was begun can be given up")
    func clearedRange() throws {
        var bench = try Bench("gtV")
        #expect(bench.state.notice == "range starts here; press Enter on another row to filter")
        try bench.press("V")
        #expect(bench.state.notice == "range cleared" && page(bench)?.rangeStart == nil)
    }

    @Test("whose words fill an article or the list: shares of all words, most first, a row leads to what they say")
    func voices() throws {
        let all = try #require(page(try Bench("gv")))
        let shares = all.rows.compactMap { Int($0.detail.split(separator: " ").last?.dropLast() ?? "") }
        #expect(shares.reduce(0, +) >= 97 && shares.dropLast() == shares.dropLast().sorted(by: >)[...])
        #expect(all.rows.contains { $0.text == "Tomás Rell" && $0.words.hasSuffix("1 statement") })
        var bench = try Bench("<Tab>gv")
        let own = try #require(page(bench))
        #expect(own.title.contains("Harbour Council Closes") && own.rows.count < all.rows.count)
        try bench.press("<Enter>")
        #expect(bench.state.table?.listing.kind == .record)
    }

    @Test("who is quoted in which outlets, as shades and as words")
    func outlets() throws {
        let page = try #require(page(try Bench("gp")))
        let calder = try #require(page.rows.first { $0.text == "Ines Calder" })
        #expect(calder.words.contains("Harbour Times 2") && calder.words.contains("Quay Post 1"))
        #expect(calder.detail.contains("█"))
        #expect(page.rows.contains { $0.text == "1  Harbour Times" })
    }

    @Test("a screen reader is told words in place of bars")
    func linear() throws {
        var settings = ReaderSettings()
        settings.isLinear = true
        let bench = try Bench("gt", settings: settings)
        let lines = LinearWords(state: bench.state, previous: nil).parts.flatMap(\.lines)
        #expect(lines.contains("1998, 1 article"))
    }

    @Test("the whole article stands at the reader's edge, unless all of it is on screen")
    func minimap() throws {
        let frame = try Play.frame("150x14", "<Tab>}}")
        let list = frame.plainText.split(separator: "\n")
        #expect(list.contains { $0.contains("▌") })
        let whole = try Play.frame("150x60", "<Tab>")
        #expect(!whole.plainText.contains("┃"))
        #expect(frame.plainText.contains("┃"))
    }
}
