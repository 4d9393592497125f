import OnRecordCore
import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("AppState: what is kept for later runs")
struct AppStateNotesTests {
    private let notebook = NotebookFile.inMemory(for: FilePath("."))

    private func bench(_ keys: String = "", size: String = "60x12") throws -> Bench {
        try Bench(keys, size: size, notebook: notebook)
    }

    @Test("an article is read once the reader has the focus, and gr takes that back")
    func read() throws {
        var bench = try bench("jj", size: "120x36")
        #expect(bench.state.readingLog.read.isEmpty)
        try bench.press("<Enter>J")
        #expect(bench.state.readingLog.read.count == 2 && notebook.readArticles() == bench.state.readingLog.read)
        try bench.press("grj")
        #expect(bench.state.readingLog.read.count == 1 && notebook.readArticles() == bench.state.readingLog.read)
        #expect(try self.bench().state.readingLog.read == bench.state.readingLog.read)
    }

    @Test("]u and [u go to articles that have not been read")
    func unread() throws {
        var bench = try bench("<Tab>JJgg<Tab><Tab>gg]u", size: "120x36")
        #expect(bench.state.article?.id == ArticleID(4) && bench.state.focus == .list)
        try bench.press("[u")
        #expect(bench.state.notice == "no unread article above; gr marks one unread")
        try bench.press("gg2]u")
        #expect(bench.state.article?.id == ArticleID(5))
    }

    @Test("marks lead to the same line in the next run")
    func marks() throws {
        var first = try bench("<Tab>J4jma")
        let line = first.state.reading.here
        try first.press("gg")
        let second = try bench("'a")
        #expect(second.state.article?.id == ArticleID(2))
        #expect(
            second.state.reading.visible?.contains(line) == true && second.state.reading.view.lit.first?.start == line)
    }

    @Test(
        "a bookmark marks the paragraph of the cursor, not a highlight elsewhere on screen",
        arguments: ["}}}", "/Friday<Enter>"])
    func bookmarkAtCursor(highlight: String) throws {
        var bench = try bench("<Tab>\(highlight)", size: "120x80")
        let elsewhere = try #require(bench.state.visibleHighlight)
        try bench.press("ggMa note<Enter>")
        #expect(bench.state.visibleHighlight == elsewhere)
        #expect(bench.state.article?.bookmarks.map(\.place.start).allSatisfy { $0 < elsewhere.start } == true)
        #expect(bench.state.bookmarkHere?.note == "a note")
    }

    @Test("the last place is shown again at the start, and the order of the list")
    func resumes() throws {
        let first = try bench("O<Tab>J4j")
        notebook.set(lastPlace: try #require(first.state.lastPlace))
        let second = try bench()
        #expect(
            second.state.article?.id == first.state.article?.id && second.state.reading.top == first.state.reading.top)
        #expect(second.state.list.selected == first.state.list.selected && second.state.focus == .reader)
        #expect(second.state.list.listing.order == .title)
    }

    @Test("a last place whose article is gone leaves the first article")
    func gone() throws {
        let article = NotedArticle(path: "gone.txt", text: ArticleText(""))
        notebook.set(
            lastPlace: LastPlace(place: NotedPlace(article, at: TextSpan(0, 0), of: ArticleText("")), order: .date))
        #expect(try bench().state.article?.id == ArticleID(1))
    }

    @Test("a bookmark has a note, is listed with who says it, opened, changed and removed")
    func bookmarks() throws {
        var bench = try bench("<Tab>}Mcheck the date<Enter>", size: "120x36")
        #expect(bench.state.article?.bookmarks.map(\.note) == ["check the date"])
        let span = bench.state.article?.quotation(0)?.span
        try bench.press("JM<Enter>gm")
        guard case .results(let list) = bench.state.overlay else { return #expect(Bool(false)) }
        #expect(list.entries.count == 2 && list.entries[0].text.hasPrefix("[check the date] "))
        try bench.press("gg<Enter>")
        #expect(bench.state.article?.id == ArticleID(1) && bench.state.reading.view.lit == [span].compactMap(\.self))
        try bench.press("M again<Enter>")
        #expect(bench.state.article?.bookmarks.map(\.note) == ["check the date again"])
        try bench.press("gM")
        #expect(bench.state.article?.bookmarks.isEmpty == true)
        try bench.press("gmgMgm")
        #expect(bench.state.notice == "no bookmarks: M makes one" || bench.state.overlay != nil)
        #expect(notebook.bookmarks().isEmpty)
    }
}
