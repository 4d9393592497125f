import OnRecordStore
import Terminal
import Testing

@testable import OnRecordTUI

@Suite("Warnings: what the user must not miss")
struct WarningsTests {
    private var notebook: Notebook {
        NotebookFile.inMemory(for: FilePath("."), problem: "notes are not saved: /state: permission denied")
    }

    private func footer(_ bench: Bench) -> String {
        var surface = Surface(size: Size(columns: 120, rows: 1))
        FooterLine(state: bench.state, theme: Theme(.mono, colors: 0)).draw(into: &surface)
        return surface.plainText
    }

    private func press(_ key: String, isRead: Bool, _ bench: inout Bench) throws {
        bench.state.warnings.isRead = isRead
        try bench.press(key)
    }

    @Test("each stays until a key after it was read, one after the other")
    func queue() throws {
        var bench = try Bench("j", notebook: notebook)
        bench.state.warnings.add("config.toml: line 1: unknown setting")
        bench.state.warnings.add("config.toml: line 1: unknown setting")
        try press("j", isRead: false, &bench)
        #expect(footer(bench).hasPrefix(" ! notes are not saved: /state: permission denied (1 more)"))
        try press("jj", isRead: true, &bench)
        #expect(footer(bench).hasPrefix(" ! config.toml: line 1: unknown setting"))
        try press("j", isRead: true, &bench)
        #expect(footer(bench).contains("? help"))
    }

    @Test("it takes a while on screen to be read, without anything in its place")
    func clock() {
        let start = ContinuousClock.now
        var clock = WarningClock(isForScript: false)
        #expect(!clock.isOver(at: start + .seconds(9)))
        clock.note("a", at: start)
        clock.note("a", at: start + .seconds(1))
        #expect(!clock.isOver(at: start + .seconds(1)) && clock.isOver(at: start + .milliseconds(1500)))
        clock.note(nil, at: start + .seconds(1))
        clock.note("a", at: start + .seconds(2))
        #expect(!clock.isOver(at: start + .seconds(3)))
        clock.note("b", at: start + .seconds(4))
        #expect(!clock.isOver(at: start + .seconds(5)) && clock.isOver(at: start + .seconds(6)))
    }

    @Test("what answers a key, and what is being typed, only puts a warning off")
    func waits() throws {
        var bench = try Bench(notebook: notebook)
        try press("X", isRead: false, &bench)
        #expect(footer(bench).hasPrefix(" unknown key"))
        try press("/", isRead: true, &bench)
        #expect(footer(bench).hasPrefix("/"))
        try press("<Esc>", isRead: true, &bench)
        #expect(footer(bench).hasPrefix(" ! notes are not saved"))
    }

    @Test("the keys of a script have read what was shown")
    func script() {
        let terminal = ScriptedTerminal(size: Size(columns: 120, rows: 36), keys: KeySequence([Key(.character("j"))]))
        Reader(store: FixtureStore(), title: "harbour", notebook: notebook, warning: "config.toml: wrong")
            .run(on: terminal)
        let footers = terminal.frames.map { $0.plainText.split(separator: "\n").last ?? "" }
        #expect(footers.contains { $0.contains("notes are not saved") && $0.contains("(1 more)") })
        #expect(footers.last?.contains("config.toml: wrong") == true)
    }

    @Test(
        "as long as notes are not saved the header says so, in windows of any width",
        arguments: ["20x5", "60x20", "120x36"]
    )
    func header(size: String) throws {
        var bench = try Bench(size: size, notebook: notebook)
        try press("j", isRead: true, &bench)
        let frame = Screen(state: bench.state, theme: Theme(.mono, colors: 0)).surface.plainText
        // Where there is no room for a header it stands in the footer.
        let line = frame.split(separator: "\n").first { $0.contains("notes are not saved") }
        #expect(line?.hasPrefix(size == "20x5" ? " notes" : " OnRecord  notes") == true)
        let kept = try Bench("jj", size: size)
        #expect(!Screen(state: kept.state, theme: Theme(.mono, colors: 0)).surface.plainText.contains("not saved"))
    }

    @Test("a bookmark, a mark and a saved search that are gone at the end of the run are said to be, each time")
    func bookmarks() throws {
        var bench = try Bench("<Tab>}", notebook: notebook)
        for _ in 0..<2 {
            try bench.press("Mcheck<Enter>")
            #expect(bench.state.notice?.hasPrefix("! not saved, gone when you quit: ") == true)
            #expect(bench.state.article?.bookmarks.isEmpty == false)
            try bench.press("ma")
            #expect(bench.state.notice == "! not saved, gone when you quit: mark a set")
        }
    }
}
