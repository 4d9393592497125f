import Testing

@testable import Terminal

struct TerminalTypeTests {
    @Test("a type that is unknown or not given is taken for an xterm")
    func fallback() {
        #expect(TerminalType.candidates("foo", colors: nil) == ["foo", "xterm-256color"])
        #expect(TerminalType.candidates("", colors: nil) == ["xterm-256color"])
    }

    @Test("a promise of all colours asks for the description that has them", arguments: ["truecolor", "24bit"])
    func direct(colors: String) {
        let types = TerminalType.candidates("tmux-256color", colors: colors)
        #expect(types == ["tmux-direct", "tmux-256color", "xterm-256color"])
        #expect(TerminalType.candidates("linux", colors: colors) == ["linux", "xterm-256color"])
    }
}
