import Testing

@testable import OnRecordTUI

@Suite("AppState: the palette and the help")
struct AppStatePaletteTests {
    @Test("a command chosen by its name is done where the palette was opened")
    func run() throws {
        let bench = try Bench(":next quot<Enter>")
        #expect(bench.state.overlay == nil && bench.state.reading.view.quotation == 0 && bench.state.focus == .reader)
        #expect(try Bench(":q<Enter>").state.hasQuit)
        #expect(try Bench("<C-p>xyzzy<Enter>").state.notice == "no command “xyzzy”")
        #expect(try Bench(":set-mark<Enter>").state.notice?.hasPrefix("set-mark needs a letter: press m") == true)
    }

    @Test("a number is a line to go to")
    func line() throws {
        let bench = try Bench("<Tab>:13<Enter>", size: "60x12")
        let article = try #require(bench.state.article)
        #expect(article.text.lineNumber(at: bench.state.reading.view.anchor) == 13)
    }

    @Test("Esc leaves what lay below, arrows choose, and the first choice stays in bounds")
    func choosing() throws {
        var bench = try Bench("}S:")
        #expect(bench.state.scope == .palette)
        try bench.press("<Esc>")
        #expect(bench.state.scope == .table)
        try bench.press(":<Up><Up><Down>")
        guard case .palette(let palette) = bench.state.overlay else { return #expect(Bool(false)) }
        #expect(palette.selected == 1)
    }

    @Test("what cannot be done says why")
    func reasons() throws {
        #expect(
            try Bench("}S:sort-by-title<Enter>").state.notice == "sort-by-title works only in the panes; q closes this")
        #expect(
            try Bench("<Tab><Tab>zz").state.notice == "centre works only in the list of articles and the article")
        #expect(try Bench("gj").state.notice == "no jumps yet")
        #expect(try Bench("'x").state.notice == "mark x is not set; mx sets it")
        #expect(try Bench("''").state.notice == "no earlier place to go back to")
        #expect(try Bench("r").state.notice == "why-joined works only in a profile")
        #expect(try Bench("m1").state.notice == "marks are letters: ma")
    }

    private func helpLines(_ bench: Bench) -> Int {
        guard case .help(let help) = bench.state.overlay else { return 0 }
        return HelpText(help, keys: bench.state.keys).lines(columns: bench.state.window.size.columns).count
    }

    @Test("the help is searched as one types")
    func help() throws {
        var bench = try Bench("?/speaker")
        let all = helpLines(bench)
        #expect(all > 3)
        try bench.press("<Enter>")
        #expect(helpLines(bench) == all && bench.state.prompt == nil)
        try bench.press("/xyzzy")
        #expect(helpLines(bench) == 1)
        try bench.press("<Esc>")
        #expect(helpLines(bench) > all)
    }
}
