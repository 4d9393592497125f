import Testing

@testable import Terminal

struct ScriptedTerminalTests {
    private let size = Size(columns: 10, rows: 2)

    @Test("keys come in their order, then the end, again and again")
    func order() throws {
        let terminal = ScriptedTerminal(size: size, keys: try KeySequence(parsing: "j<C-o>"))
        #expect(terminal.nextEvent() == .key(Key(.character("j"))))
        #expect(terminal.nextEvent() == .key(Key(.character("o"), .control)))
        #expect(terminal.nextEvent() == .end)
        #expect(terminal.nextEvent() == .end)
    }

    @Test("a resize of the script changes the size")
    func resize() {
        let terminal = ScriptedTerminal(size: size, events: [.resize(Size(columns: 5, rows: 1))])
        #expect(terminal.size == size)
        #expect(terminal.nextEvent() == .resize(Size(columns: 5, rows: 1)))
        #expect(terminal.size == Size(columns: 5, rows: 1))
    }

    @Test("wakes come before the next key, several as one")
    func wakes() throws {
        let terminal = ScriptedTerminal(size: size, keys: try KeySequence(parsing: "j"))
        terminal.waker.wake()
        terminal.waker.wake()
        #expect(terminal.nextEvent() == .wake)
        #expect(terminal.nextEvent() == .key(Key(.character("j"))))
        terminal.waker.wake()
        #expect(terminal.nextEvent() == .wake)
        #expect(terminal.nextEvent() == .end)
    }

    @Test("frames are kept, or the last one only")
    func frames() {
        var second = Surface(size: size)
        second.write("two", column: 0, row: 0)
        for (keepsAll, count) in [(true, 2), (false, 1)] {
            let terminal = ScriptedTerminal(size: size, keepsAllFrames: keepsAll)
            terminal.show(Surface(size: size))
            terminal.show(second)
            #expect(terminal.frames.count == count)
            #expect(terminal.lastFrame == second)
        }
    }
}
