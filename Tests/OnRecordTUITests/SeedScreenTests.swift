import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("The seeds on screen")
struct SeedScreenTests {
    /// The articles of seeds/, analysed.
    private static let store: MemoryStore = {
        let root = String(#filePath.dropLast("Tests/OnRecordTUITests/SeedScreenTests.swift".count))
        let store = MemoryStore(files: ArticleFinder().find([FilePath(root + "seeds")]).files)
        store.load()
        return store
    }()

    @Test("}}s shows a quotation's speaker lit in the text and selected in the sidebar")
    func speaker() throws {
        let bench = try Bench("}}s", store: Self.store)
        #expect(bench.lit != nil && bench.state.selectedRow != nil)
        let rows = try Play.frame("120x36", "}}s", store: Self.store).plainText.split(separator: "\n")
        #expect(rows.contains { $0.contains("│ » ") })
        #expect(rows.contains { $0.contains("│ > ") })
    }

    @Test("s on any quotation of any article lights words or says why not")
    func everySpeaker() throws {
        var bench = try Bench("<Enter>", store: Self.store)
        for _ in 0..<bench.state.list.count {
            for _ in 0..<(bench.state.article?.content.quotations.count ?? 0) {
                try bench.press("}")
                let quotation = bench.state.view.quotation
                try bench.press("s")
                #expect(bench.lit != nil || bench.state.notice != nil)
                // A pull quote leads to the words that it repeats: from there on to the next in the text.
                bench.state.view.quotation = quotation
            }
            try bench.press("J")
        }
        #expect(bench.state.list.selected == bench.state.list.count - 1)
    }
}
