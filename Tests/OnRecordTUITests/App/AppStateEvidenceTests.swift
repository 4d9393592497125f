import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("AppState: evidence")
struct AppStateEvidenceTests {
    private func lit(_ bench: Bench) -> [String] {
        bench.state.reading.view.lit.compactMap { bench.state.article?.text[$0] }
    }

    @Test("gs lights the mention and the cue that decided, where they stand; ^O lets them go again")
    func lights() throws {
        var bench = try Bench("}}}")
        let place = bench.state.place
        try bench.press("gs")
        #expect(lit(bench) == ["she", "said"] && bench.state.reading.view.anchor == place?.view.anchor)
        #expect(bench.state.notice == "cue after the quotation: “she”, “said” on line 13")
        #expect(bench.state.sidebar.selection?.name == "Ines Calder")
        try bench.press("<C-o>")
        #expect(bench.state.place == place)
    }

    @Test("gs goes where the words are out of sight")
    func goes() throws {
        var bench = try Bench("}}}", size: "80x24")
        try bench.press("gg")
        #expect(bench.state.reading.view.anchor == 0)
        try bench.press("gs")
        let lit = try #require(bench.state.reading.view.lit.first)
        #expect(bench.state.reading.visible?.contains(lit) == true && bench.state.reading.view.anchor > 0)
    }

    @Test("after gs, s goes on from the mention to the name, and gs again says so")
    func onward() throws {
        var bench = try Bench("}}}gsgs")
        #expect(bench.state.notice == "evidence already highlighted; s goes to the speaker's name")
        try bench.press("s")
        #expect(lit(bench) == ["Ines Calder"])
    }

    @Test("the evidence of a pull quote is that of the words that it repeats")
    func pullQuote() throws {
        let bench = try Bench("}gs")
        #expect(lit(bench) == ["she", "said"] && bench.state.reading.view.quotation == 2)
        #expect(bench.state.notice?.hasPrefix("repeats words from line 13; ") == true)
    }

    @Test("without evidence it says why there is none, and without a quotation that there is none")
    func none() throws {
        let bench = try Bench("5}gs")
        #expect(bench.state.notice == "speaker unknown: nothing near it says whose words these are")
        #expect(bench.state.reading.view.lit.isEmpty && bench.state.reading.view.quotation == 4)
        #expect(try Bench("3jgs").state.notice == "no quotations in this article")
        #expect(try Bench("gs", store: FixtureStore([])).state.notice == "no article open")
    }
}
