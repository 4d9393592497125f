import OnRecordStore
import Terminal
import Testing

@testable import OnRecordTUI

@Suite("SkippedFilesPane: the files that are not read")
struct SkippedFilesPaneTests {
    private let store = FixtureStore(
        skipped: [SkippedFile(path: "news/.git", reason: .hidden)]
            + (1...40).map { SkippedFile(path: "news/\($0).pdf", reason: .ending("pdf")) }
            + [SkippedFile(path: "news/esc\u{1B}[31m.txt", reason: .linkOutside)])

    private func frame(_ keys: String, _ size: String = "80x24") throws -> [Substring] {
        let bench = try Bench(keys, size: size, store: store)
        return Screen(state: bench.state, theme: Theme(.mono, colors: 0)).surface.plainText.split(separator: "\n")
    }

    @Test("they are counted in the header, hidden ones aside, and listed with the reason")
    func listed() throws {
        #expect(try frame("", "120x36")[0].contains("6 articles  41 files not read"))
        let top = try frame("gN")
        #expect(top[1].contains("FILES NOT READ    40 .pdf, 1 link") && top[1].hasSuffix("1-21 of 42"))
        #expect(top[2].hasPrefix("  news/1.pdf") && top[2].hasSuffix("not a text file: .pdf"))
        let end = try frame("gNG")
        #expect(end[1].hasSuffix("22-42 of 42"))
        #expect(end[21].contains("news/esc␛[31m.txt") && end[21].contains("a link out of the folder"))
        #expect(end[22].hasPrefix("  news/.git") && end[22].hasSuffix("hidden"))
    }

    @Test("it moves and closes as other lists do, and fits any window", arguments: ["1x1", "20x5", "40x10", "200x60"])
    func moves(size: String) throws {
        var bench = try Bench("gNj", size: size, store: store)
        try bench.press("<Space>Gkgg")
        _ = Screen(state: bench.state, theme: Theme(.mono, colors: 0)).surface
        #expect(bench.state.overlay != nil)
        try bench.press("k")
        #expect(bench.state.notice == "start of list")
        try bench.press("q")
        #expect(bench.state.overlay == nil && !bench.state.hasQuit)
        let none = try Bench("gN", size: size)
        #expect(none.state.overlay == nil && none.state.notice == "every file in the folder is read")
    }

    @Test("characters that cannot be seen are counted in the article's title")
    func hidden() throws {
        let index = try #require(FixtureArticle.harbour.indices.last)
        let bench = try Bench("G", store: store)
        #expect(bench.state.list.selected == index && (bench.state.article?.hiddenCount ?? 0) > 0)
        let text = Screen(state: bench.state, theme: Theme(.mono, colors: 0)).surface.plainText
        #expect(text.contains("\(bench.state.article?.hiddenCount ?? 0) hidden character"))
    }
}
