import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("The seeds on screen")
struct SeedScreenTests {
    /// The articles of seeds/, analysed.
    private static let store: IndexStore = {
        let root = String(#filePath.dropLast("Tests/OnRecordTUITests/SeedScreenTests.swift".count))
        let store = IndexStore(OpenedPaths([FilePath(root + "seeds")]))
        _ = try? store.update()
        return store
    }()

    @Test("}}s shows a quotation's speaker lit in the text and selected in the sidebar")
    func speaker() throws {
        let bench = try Bench("}}s", store: Self.store)
        #expect(bench.lit != nil && bench.state.sidebarPosition.selected != nil)
        let rows = try Play.frame("120x36", "}}s", store: Self.store).plainText.split(separator: "\n")
        #expect(rows.contains { $0.contains("│>» ") })
        #expect(rows.contains { $0.contains("│ > ") })
    }

    @Test(") and ( step through reported speech and say whose it is, and s goes to the speaker")
    func reports() throws {
        var bench = try Bench(")", store: Self.store)
        let article = try #require(bench.state.article)
        let reports = article.content.indirect.sorted { $0.content.start < $1.content.start }
        try #require(reports.count > 2)
        #expect(bench.lit == article.text[reports[0].content] && bench.state.focus == .reader)
        #expect(bench.state.notice?.hasPrefix("\(reports[0].speaker.name), in the writer's own words") == true)
        try bench.press("))(")
        #expect(bench.lit == article.text[reports[1].content])
        try bench.press("s")
        #expect(bench.lit == reports[1].speaker.mention.map { article.text[$0] })
        try bench.press("99)")
        #expect(bench.state.notice == "no next reported speech")
    }

    @Test("a search hit in a quotation makes it the current one")
    func hitInQuotation() throws {
        var bench = try Bench("g/in:quotes medieval<Enter><Enter>", store: Self.store)
        try bench.press("]h")
        let quotation = try #require(bench.state.reading.view.quotation)
        let match = try #require(bench.state.search.currentMatch)
        #expect(bench.state.article?.content.quotations[quotation].span.contains(match) == true)
    }

    @Test("where nothing matches, no article is shown, and the filter is named")
    func nothing() throws {
        var bench = try Bench("fhouse<Enter>g/zzzzq<Enter>", store: Self.store)
        #expect(bench.state.hasNoMatches && bench.state.visibleQuery == "(house) (zzzzq)")
        let frame = Screen(state: bench.state, theme: Theme(.dark, colors: 256)).surface.plainText
        #expect(frame.contains("No article matches “zzzzq”") && frame.contains("The filter “house” is on"))
        #expect(!frame.contains("THIS ARTICLE"))
        try bench.press("qq")
        #expect(!bench.state.hasNoMatches && bench.state.list.count == 5)
        try bench.press("fzzzz<Enter>")
        #expect(bench.state.list.listing.filter?.text == "zzzz")
    }

    @Test("the list shows the files' titles, dates, outlets and counts")
    func list() throws {
        let rows = try Play.frame("80x24", "", store: Self.store).plainText.split(separator: "\n")
        try Golden.expect(rows.prefix(7).joined(separator: "\n"), "seeds-list-80x24")
    }

    @Test("the sidebar leads from “he” to Shawn Gaylord, with the lines of the file")
    func pronoun() throws {
        var bench = try Bench("", store: Self.store)
        let article = try #require(bench.state.article)
        let quotation = try #require(
            article.content.quotations.firstIndex { article.text[$0.span].hasPrefix("“Last night’s vote") })
        try bench.press("\(quotation + 1)}s")
        // How sure the rule is changes with every measurement.
        let facts = try #require(bench.state.quotationBox.quotation).all.filter { $0.label != "sure" }
        try Golden.expect(facts.map { "\($0.label): \($0.value)" }.joined(separator: "\n"), "seeds-quotation")
        #expect(bench.lit == "he")
    }

    @Test("gs on any quotation of any article lights what decided, all of it in sight")
    func everyEvidence() throws {
        var bench = try Bench("<Enter>", size: "80x24", store: Self.store)
        for _ in 0..<bench.state.list.count {
            for index in try #require(bench.state.article).content.quotations.indices {
                bench.state.reading.view.quotation = index
                try bench.press("gs")
                let lit = bench.state.reading.view.lit
                #expect(!lit.isEmpty && lit.allSatisfy { bench.state.reading.visible?.contains($0) == true })
            }
            try bench.press("J")
        }
    }

    @Test("s on any quotation of any article lights words or says why not")
    func everySpeaker() throws {
        var bench = try Bench("<Enter>", store: Self.store)
        for _ in 0..<bench.state.list.count {
            for _ in 0..<(bench.state.article?.content.quotations.count ?? 0) {
                try bench.press("}")
                let quotation = bench.state.reading.view.quotation
                try bench.press("s")
                #expect(bench.lit != nil || bench.state.notice != nil)
                // A pull quote leads to the words that it repeats: from there on to the next in the text.
                bench.state.reading.view.quotation = quotation
            }
            try bench.press("J")
        }
        #expect(bench.state.list.selected == bench.state.list.count - 1)
    }
}
