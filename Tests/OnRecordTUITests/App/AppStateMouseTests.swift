import Terminal
import Testing

@testable import OnRecordTUI

@Suite("AppState: the mouse")
struct AppStateMouseTests {
    private func mouse(_ action: Mouse.Action, _ column: Int, _ row: Int, _ bench: inout Bench) {
        bench.perform(bench.state.take(Mouse(action, at: Position(column: column, row: row))))
    }

    @Test("a click in the list selects the article there, a second one reads it")
    func list() throws {
        var bench = try Bench("<Tab>")
        mouse(.press, 5, 4, &bench)
        #expect(bench.state.focus == .list && bench.state.list.selected == 1)
        #expect(bench.state.article?.id == bench.state.list.row(at: 1)?.id)
        mouse(.press, 5, 5, &bench)
        #expect(bench.state.focus == .reader)
    }

    @Test("a click in the text goes to that line and makes the quotation there the current one")
    func text() throws {
        var bench = try Bench()
        let body = try #require(bench.state.layout.frames[.reader]?.body)
        let quotation = try #require(bench.state.article?.quotation(1))
        let row = try #require(bench.state.reading.visibleRows.firstIndex { $0.touches(quotation.span) })
        mouse(.press, body.column + 20, body.row + row, &bench)
        #expect(bench.state.focus == .reader && bench.state.reading.view.quotation == 1)
        #expect(bench.state.reading.cursorRow == bench.state.reading.visibleRows[row])
    }

    @Test("a click on a name selects it, a second one opens its page")
    func sidebar() throws {
        var bench = try Bench("<Tab><Tab>")
        let body = try #require(bench.state.layout.frames[.sidebar]?.body)
        let frame = Screen(state: bench.state, theme: Theme(.dark, colors: 256)).surface
        let row = try #require((0..<frame.size.rows).first { frame.plainText(row: $0).contains("Tomás Rell   ") })
        mouse(.press, body.column + 4, row, &bench)
        #expect(bench.state.sidebar.selection?.name == "Tomás Rell" && bench.state.focus == .sidebar)
        let again = Screen(state: bench.state, theme: Theme(.dark, colors: 256)).surface
        let now = try #require((0..<again.size.rows).first { again.plainText(row: $0).contains("> Tomás Rell") })
        mouse(.press, body.column + 4, now, &bench)
        guard case .page(let page) = bench.state.overlay else {
            Issue.record("no page")
            return
        }
        #expect(page.title == "Tomás Rell")
    }

    @Test("a click on a row of a page selects it, a second one opens it")
    func page() throws {
        var bench = try Bench("go")
        let frame = Screen(state: bench.state, theme: Theme(.dark, colors: 256)).surface
        let row = try #require((0..<frame.size.rows).first { frame.plainText(row: $0).contains("Abena Osei") })
        mouse(.press, 10, row, &bench)
        guard case .page(let page) = bench.state.overlay else { return #expect(Bool(false), "no page") }
        #expect(page.rows[page.selected].text == "Abena Osei")
        mouse(.press, 10, row, &bench)
        guard case .page(let profile) = bench.state.overlay else { return #expect(Bool(false), "no profile") }
        #expect(profile.title == "Abena Osei")
    }

    @Test("the wheel moves the text under it and leaves the focus where it is")
    func wheel() throws {
        var bench = try Bench("", size: "120x14")
        let body = try #require(bench.state.layout.frames[.reader]?.body)
        mouse(.wheelDown, body.column, body.row, &bench)
        #expect(
            bench.state.reading.visibleRows.first != bench.state.reading.text?.row(at: 0) && bench.state.focus == .list)
        mouse(.wheelUp, body.column, body.row, &bench)
        mouse(.wheelUp, body.column, body.row, &bench)
        #expect(bench.state.reading.top == 0 && bench.state.notice == nil)
    }

    @Test("the line beside the list is dragged, and let go of")
    func separators() throws {
        var bench = try Bench()
        mouse(.press, 33, 10, &bench)
        mouse(.drag, 40, 10, &bench)
        #expect(bench.state.layout.separators.first?.column == 40)
        mouse(.release, 40, 10, &bench)
        mouse(.drag, 50, 10, &bench)
        #expect(bench.state.layout.separators.first?.column == 40)
        let right = try #require(bench.state.layout.separators.last?.column)
        mouse(.press, right, 10, &bench)
        mouse(.drag, right - 4, 10, &bench)
        #expect(bench.state.layout.separators.last?.column == right - 4)
    }

    @Test("a click on an entry of a list selects it, a second one opens it")
    func results() throws {
        var bench = try Bench("<Tab>}Mone<Enter>JMtwo<Enter>gm")
        guard case .results(let results) = bench.state.overlay, results.entries.count > 1 else {
            Issue.record("no list")
            return
        }
        let frame = Screen(state: bench.state, theme: Theme(.dark, colors: 256)).surface
        let other = 1 - results.selected
        let rows = (2..<frame.size.rows).filter { results.entry(atRow: $0 - 1, columns: 120) == other }
        let row = try #require(rows.last)
        mouse(.press, 20, row, &bench)
        guard case .results(let now) = bench.state.overlay else { return }
        #expect(now.selected == other && frame.size.rows > row)
        mouse(.press, 20, row, &bench)
        #expect(bench.state.overlay == nil)
    }

    @Test("a click on a row of a table selects it, a second one opens it; one on a heading sorts")
    func table() throws {
        var bench = try Bench("R")
        mouse(.press, 20, 5, &bench)
        #expect(bench.state.table?.selected == 2)
        mouse(.press, 3, 2, &bench)
        #expect(bench.state.table?.sortColumn == .speaker && bench.state.table?.isReversed == false)
        mouse(.press, 3, 2, &bench)
        #expect(bench.state.table?.isReversed == true)
        mouse(.wheelDown, 20, 5, &bench)
        let selected = try #require(bench.state.table?.selected)
        let line = try #require(bench.state.table?.places(lines: 30).first { $0.index == selected }?.line)
        mouse(.press, 20, line + 3, &bench)
        #expect(bench.state.table == nil && bench.state.focus == .reader)
    }

    @Test("F2 takes the mouse and gives it back")
    func toggle() throws {
        let bench = try Bench("<F2>")
        #expect(bench.state.mouse.isOn && bench.effects.contains(.mouse(true)))
        #expect(try Bench("<F2><F2>").effects.contains(.mouse(false)))
    }

    @Test("what is pasted goes into the line being typed and is no commands elsewhere")
    func paste() throws {
        var bench = try Bench("g/")
        bench.perform(bench.state.paste("law\nand"))
        #expect(bench.state.prompt?.line.text == "law and")
        bench = try Bench()
        bench.perform(bench.state.paste("Q"))
        #expect(!bench.state.hasQuit && bench.state.notice?.hasPrefix("paste works") == true)
        bench = try Bench(":")
        bench.perform(bench.state.paste("sort"))
        guard case .palette(let palette) = bench.state.overlay else { return }
        #expect(palette.line.text == "sort")
    }
}
