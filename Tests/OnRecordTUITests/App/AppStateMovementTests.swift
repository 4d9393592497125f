import OnRecordStore
import Terminal
import Testing

@testable import OnRecordTUI

@Suite("AppState: moving")
struct AppStateMovementTests {
    @Test("moving in the list shows the article at once and keeps the focus")
    func list() throws {
        var bench = try Bench("j")
        #expect(bench.state.article?.id == ArticleID(2) && bench.state.focus == .list)
        try bench.press("3j")
        #expect(bench.state.article?.id == ArticleID(5))
        try bench.press("G")
        #expect(bench.state.article?.id == ArticleID(6))
        try bench.press("j")
        #expect(bench.state.notice == "last article")
        try bench.press("2G")
        #expect(bench.state.article?.id == ArticleID(2))
        try bench.press("ggk")
        #expect(bench.state.notice == "first article")
        try bench.press("50%")
        #expect(bench.state.list.selected == 2)
    }

    @Test("% needs a number, Esc something to cancel")
    func reasons() throws {
        #expect(try Bench("%").state.notice == "type a number first: 50% goes halfway")
        #expect(try Bench("<Esc>").state.notice == "nothing to cancel; q quits")
    }

    @Test("J and K change the article while reading, and back returns to the line")
    func articles() throws {
        var bench = try Bench("<Tab>9jJ", size: "60x12")
        #expect(
            bench.state.article?.id == ArticleID(2) && bench.state.focus == .reader
                && bench.state.reading.view.anchor == 0)
        try bench.press("<C-o>")
        #expect(bench.state.article?.id == ArticleID(1) && bench.state.reading.view.anchor > 0)
        #expect(bench.state.reading.view.cursor > bench.state.reading.view.anchor)
        try bench.press("K")
        #expect(bench.state.notice == "no previous article")
    }

    @Test("text scrolls by lines and pages and stops at its ends")
    func text() throws {
        var bench = try Bench("<Tab>", size: "60x12")
        try bench.press("k")
        #expect(bench.state.notice == "start of the article")
        try bench.press("G")
        let end = bench.state.reading.view.anchor
        try bench.press("j")
        #expect(bench.state.reading.view.anchor == end && bench.state.notice == "end of the article")
        try bench.press("b<Space>")
        #expect(bench.state.reading.view.anchor == end)
        try bench.press("gg")
        #expect(bench.state.reading.view.anchor == 0)
    }

    @Test("a line key moves the cursor, and the text only past the edge of the window, by half of it")
    func cursor() throws {
        var bench = try Bench("<Tab>", size: "60x12")
        let rows = bench.state.reading.visibleRows
        for row in rows.dropFirst() {
            try bench.press("j")
            #expect(bench.state.reading.cursorRow == row && bench.state.reading.view.anchor == 0)
        }
        try bench.press("j")
        let moved = bench.state.reading.visibleRows
        #expect(moved.firstIndex { $0 == bench.state.reading.cursorRow } == bench.state.reading.height / 2)
        try bench.press("99j99k")
        #expect(bench.state.reading.cursorRow == rows.first && bench.state.reading.view.anchor == 0)
    }

    @Test("a page keeps the cursor's height; ^E and ^Y move the text under it")
    func pages() throws {
        var bench = try Bench("<Tab>2j", size: "60x12")
        let cursor = try #require(bench.state.reading.cursorRow)
        try bench.press("<C-e>")
        #expect(bench.state.reading.cursorRow == cursor && bench.state.reading.visibleRows.firstIndex(of: cursor) == 1)
        try bench.press("<C-y><Space>")
        #expect(bench.state.reading.visibleRows.firstIndex { $0 == bench.state.reading.cursorRow } == 2)
        try bench.press("4<C-e>")
        #expect(bench.state.reading.cursorRow == bench.state.reading.visibleRows.first)
    }

    @Test("the quotation that the cursor comes to is the current one")
    func meeting() throws {
        var bench = try Bench("<Tab>")
        #expect(bench.state.reading.view.quotation == nil)
        let first = try #require(bench.state.article?.quotation(0))
        for _ in 0..<9 where bench.state.reading.view.quotation == nil { try bench.press("j") }
        #expect(bench.state.reading.view.quotation == 0 && bench.state.reading.cursorRow?.touches(first.span) == true)
        try bench.press("9j")
        let current = try #require(bench.state.reading.view.quotation)
        #expect(current > 0)
    }

    @Test("a number with G goes to that line of the file")
    func lineOfFile() throws {
        let bench = try Bench("<Tab>13G", size: "60x12")
        let article = try #require(bench.state.article)
        #expect(article.text.lineNumber(at: bench.state.reading.view.anchor) == 13)
    }

    @Test("a resize keeps the place in the text", arguments: ["160x48", "80x24", "60x20", "20x5", "1x1"])
    func resize(size: String) throws {
        var bench = try Bench("<Tab>13G", size: "60x12")
        let anchor = bench.state.reading.view.anchor
        bench.resize("30x8")
        #expect(
            bench.state.reading.text?.row(at: anchor)?.anchor
                == bench.state.reading.text?.row(at: bench.state.reading.top)?.anchor)
        bench.resize(size)
        bench.resize("60x12")
        #expect(bench.state.reading.top == anchor)
    }

    @Test("what is lit stays in sight when the window shrinks", arguments: ["}}}s", "6}", "/Friday<Enter>"])
    func litInSight(keys: String) throws {
        var bench = try Bench(keys, size: "120x36")
        let span = try #require(bench.state.visibleHighlight)
        bench.resize("60x12")
        #expect(bench.state.visibleHighlight == span)
    }

    @Test("Tab and Alt go from pane to pane")
    func panes() throws {
        #expect(try Bench("<Tab>").state.focus == .reader)
        #expect(try Bench("<Tab><Tab><Tab>").state.focus == .list)
        #expect(try Bench("<S-Tab>").state.focus == .sidebar)
        #expect(try Bench("ll").state.focus == .sidebar)
        #expect(try Bench("lll").state.notice == "no pane on the right")
        #expect(try Bench("h").state.notice == "no pane on the left")
        #expect(try Bench("<M-3>").state.focus == .sidebar)
        #expect(try Bench("<Enter>").state.focus == .reader)
    }

    @Test("zz centres what is lit")
    func centre() throws {
        var bench = try Bench("5}zz", size: "60x14")
        let quotation = try #require(bench.state.article?.quotation(4))
        let rows =
            bench.state.reading.text?.rows(from: bench.state.reading.view.anchor, count: bench.state.reading.height)
            ?? []
        #expect(rows.firstIndex { $0.span.overlaps(quotation.span) } == bench.state.reading.height / 2)
        try bench.press("<M-1>zz")
        #expect(bench.state.notice == nil)
    }

    @Test("gO puts heads over months or outlets, says where there are no groups, and a click on a head chooses nothing")
    func group() throws {
        var bench = try Bench("gO")
        #expect(bench.state.notice == "grouped by month" && bench.state.listRoom.grouping == .month)
        bench.take(.mouse(Mouse(.press, at: Position(column: 5, row: 2))))
        #expect(bench.state.list.selected == 0)
        bench.take(.mouse(Mouse(.press, at: Position(column: 5, row: 5))))
        #expect(bench.state.list.selected == 1)
        try bench.press("<A-1>OO")
        #expect(bench.state.list.listing.order == .outlet && bench.state.listRoom.grouping == .outlet)
        try bench.press("gO")
        #expect(bench.state.notice == "grouping off" && bench.state.listRoom.grouping == nil)
        try bench.press("OgO")
        #expect(bench.state.notice == "no groups when sorted by quotations; O sorts by date or outlet")
        var settings = ReaderSettings()
        settings.isGrouped = true
        #expect(try Bench(settings: settings).state.listRoom.grouping == .month)
    }
}
