import OnRecordCore
import OnRecordStore
import Terminal
import Testing

@testable import OnRecordTUI

@Suite("AppState: the hits of a search")
struct AppStateHitsTests {
    private func words(_ bench: Bench) -> String? { bench.state.results?.selectedEntry?.text }

    @Test("Enter lists every hit with its whole sentence, under the title of its article")
    func lists() throws {
        let bench = try Bench("g/bridge<Enter>")
        let results = try #require(bench.state.results)
        #expect(results.window?.count == bench.state.list.count)
        let sentence = try #require(
            results.entries.first { $0.text.hasPrefix("Nobody walks") == false && $0.lit.count > 0 })
        #expect(sentence.lit.allSatisfy { $0.end <= sentence.text.utf8.count })
        let lit = results.entries.flatMap { entry in
            entry.lit.map { String(decoding: Array(entry.text.utf8)[$0.range], as: UTF8.self).lowercased() }
        }
        #expect(Set(lit) == ["bridge"])
        #expect(results.entries.contains { $0.text.contains("Nobody should stand on this bridge until we know why.") })
    }

    @Test("Enter goes to the hit in its article, and gh comes back to it")
    func opens() throws {
        var bench = try Bench("g/bridge<Enter>jj")
        let (entry, before) = (bench.state.results?.selectedEntry, words(bench))
        try bench.press("<Enter>")
        #expect(bench.state.overlay == nil && bench.state.focus == .reader)
        #expect(bench.state.article?.id == entry?.article)
        #expect(bench.state.search.currentMatch == entry?.span)
        try bench.press("gh")
        #expect(words(bench) == before)
    }

    @Test("J and K go from article to article, G and gg to the ends")
    func moves() throws {
        var bench = try Bench("g/bridge<Enter>")
        let first = bench.state.results?.selectedEntry
        try bench.press("J")
        #expect(bench.state.results?.selectedEntry?.article != first?.article)
        try bench.press("KG")
        #expect(bench.state.results?.selected == (bench.state.results?.entries.count ?? 0) - 1)
        try bench.press("j")
        #expect(bench.state.notice == "last entry")
        try bench.press("gg")
        #expect(bench.state.results?.selected == 0)
        try bench.press("100%")
        #expect(bench.state.results?.selectedArticle == bench.state.list.count - 1)
    }

    @Test("the text around the hit stands beside it, until zo hides it")
    func preview() throws {
        var bench = try Bench("g/ferry<Enter>")
        let entry = try #require(bench.state.results?.selectedEntry)
        #expect(bench.state.results?.preview?.span == entry.surroundings)
        #expect(bench.state.results?.preview?.text.contains("ferry") == true)
        try bench.press("zo")
        #expect(bench.state.results?.hasPreview == false)
    }

    @Test("keys of the panes go on to them; R turns the hits into the record and back")
    func goesOn() throws {
        var bench = try Bench("g/bridge<Enter>}")
        #expect(bench.state.overlay == nil && bench.state.reading.view.quotation != nil)
        bench = try Bench("g/bridge<Enter>R")
        #expect(bench.state.table?.listing.kind == .record)
        try bench.press("R")
        #expect(bench.state.overlay == nil)
        bench = try Bench("g/bridge<Enter>Rq")
        #expect(bench.state.results != nil)
        try bench.press("q")
        #expect(bench.state.overlay == nil && bench.state.search.text == "bridge")
    }

    @Test("where nothing but dates or outlets was asked for, or nothing was found, the list stays")
    func noHits() throws {
        #expect(try Bench("g/date:2019<Enter>").state.overlay == nil)
        #expect(try Bench("g/zebra<Enter>").state.overlay == nil)
        #expect(try Bench("gh").state.notice == "no search; g/ searches all articles")
    }

    @Test("a hit is copied as the quotation it is in, else with its sentence")
    func copies() throws {
        var bench = try Bench("g/cracked<Enter>yq", store: FixtureStore())
        #expect(
            bench.effects.contains { if case .copy(let text, _) = $0 { text.contains("Tomás Rell") } else { false } })
        bench = try Bench("g/divers<Enter>yq")
        let copied = bench.effects.compactMap { if case .copy(let text, _) = $0 { text } else { nil } }
        #expect(copied.first?.hasPrefix("The Old Harbour Bridge in Marlow was closed") == true)
    }
}
