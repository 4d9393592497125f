import Terminal
import TestSupport
import Testing

@testable import OnRecordTUI

@Suite("Random keys")
struct RandomKeysTests {
    /// Of a run with one seed; with all seeds that is 100,000.
    private static let events = 2000

    @Test(
        "whatever is pressed, every frame fits the window, and q and Q quit in the end",
        arguments: Seeds.first(2, of: 50))
    func survives(seed: UInt64) throws {
        var script = RandomScript(seed: seed)
        var settings = ReaderSettings()
        settings.isLinear = seed % 10 == 0
        var bench = try Bench(settings: settings, writesFiles: false)
        var told = LinearLog()
        for number in 0..<Self.events {
            let event = script.next()
            bench.take(event)
            var isResize = false
            if case .resize = event { isResize = true }
            // To draw takes longest: a frame in forty, and all of those in which the window has changed.
            guard isResize || number % 40 == 0 else { continue }
            told.tell(of: bench.state)
            let frame =
                bench.state.window.isLinear
                ? told.surface(of: bench.state) : Screen(state: bench.state, theme: Theme(.dark, colors: 256)).surface
            #expect(frame.size == script.size)
            let isSeen = frame.cursor.map { frame.bounds.contains(column: $0.column, row: $0.row) } ?? true
            #expect(isSeen || frame.size.columns * frame.size.rows == 0)
        }
        try bench.press("<Esc><Esc><Esc>")
        #expect(!bench.state.hasQuit)
        try bench.press(seed.isMultiple(of: 2) ? "Q" : String(repeating: "q", count: 12))
        #expect(bench.state.hasQuit)
    }

    @Test("a session plays them to its end, and closes the terminal", arguments: Seeds.first(2, of: 30))
    func session(seed: UInt64) throws {
        var script = RandomScript(seed: seed)
        let events = (0..<150).map { _ in script.next() }
        let leave = try KeySequence(parsing: "<Esc><Esc><Esc>Q").keys.map { Event.key($0) }
        let never = Size(columns: 7, rows: 77)
        let terminal = ScriptedTerminal(
            size: Play.size("120x36"), events: events + leave + [.resize(never)], keepsAllFrames: false)
        Reader(store: FixtureStore(), title: "harbour").run(on: terminal)
        #expect(terminal.size != never && terminal.isClosed)
    }
}
