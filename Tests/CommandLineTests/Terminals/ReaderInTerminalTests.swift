import Foundation
import TestSupport
import Testing

@Suite(.ownThread, .tags(.terminal), .enabled(if: TmuxTerminal.isThere, "tmux is not installed"))
struct ReaderInTerminalTests {
    private func reader() throws -> TmuxTerminal {
        let terminal = try TmuxTerminal(Program.executable.path, [Program.seeds.path], columns: 120, rows: 36)
        #expect(try terminal.screen(afterOverview: "THIS ARTICLE").contains("THIS ARTICLE"))
        #expect(try terminal.state().isAlternate)
        return terminal
    }

    private func expectShell(_ terminal: TmuxTerminal, status: Int32) throws {
        let screen = try terminal.screen(with: "icanon echo")
        #expect(screen.contains("status \(status)\nicanon echo"))
        #expect(try terminal.state() == (isAlternate: false, showsCursor: true))
    }

    @Test("it opens, moves, follows a quotation, searches, is resized and quits")
    func session() throws {
        let terminal = try reader()
        try terminal.press("j")
        #expect(try terminal.screen(with: "2/5").contains("2/5"))
        try terminal.type("}")
        #expect(try terminal.screen(with: "THIS QUOTATION  1 of").contains("THIS QUOTATION  1 of"))
        try terminal.press("s", "Tab", "C-o")
        try terminal.type("/chechnya")
        try terminal.press("Enter")
        #expect(try terminal.screen(with: "/chechnya  ").contains("/chechnya  "))
        try terminal.resize(columns: 60, rows: 20)
        let narrow = try terminal.screen { !$0.contains("ARTICLES") && $0.contains("/chechnya") }
        #expect(!narrow.contains("ARTICLES") && narrow.contains("/chechnya"))
        try terminal.resize(columns: 1, rows: 1)
        try terminal.resize(columns: 120, rows: 36)
        let wide = try terminal.screen { $0.contains("THIS ARTICLE") && $0.contains("2/5") }
        #expect(wide.contains("THIS ARTICLE") && wide.contains("2/5"))
        try terminal.press("Q")
        try expectShell(terminal, status: 0)
    }

    @Test(
        "whatever signal ends it, the terminal is given back",
        arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func signals(signal: Int32) throws {
        let terminal = try reader()
        try terminal.send(signal)
        try expectShell(terminal, status: 128 + signal)
    }

    @Test("Ctrl-Z gives the terminal to the shell, and fg brings the screen back")
    func suspension() throws {
        let script = """
            set -m; "$0" "$@"; echo "stopped"; stty -a | tr ' ;' '\\n\\n' | grep -x -e '-*echo' -e '-*icanon'
            read -r line; fg
            """
        let terminal = try TmuxTerminal(
            "bash", ["-c", script, Program.executable.path, Program.seeds.path], columns: 120, rows: 36)
        #expect(try terminal.screen(afterOverview: "1/5").contains("1/5"))
        try terminal.press("j")
        #expect(try terminal.screen(with: "2/5").contains("2/5"))
        try terminal.press("C-z")
        let stopped = try terminal.screen(with: "echo")
        #expect(stopped.contains("stopped\nicanon\necho"))
        #expect(try terminal.state() == (isAlternate: false, showsCursor: true))
        try terminal.press("Enter")
        let back = try terminal.screen { $0.contains("2/5") && $0.contains("? help") }
        #expect(back.contains("2/5") && back.contains("? help") && !back.contains("stopped"))
        try terminal.press("Q")
        try expectShell(terminal, status: 0)
    }

    @Test("every warning is seen, whatever is typed ahead, and over Ctrl-Z and fg; what stays wrong stays on screen")
    func warnings() throws {
        let script = "set -m; env -u HOME \"$0\" \"$@\"; read -r line; fg"
        let terminal = try TmuxTerminal(
            "bash", ["-c", script, Program.executable.path, Program.seeds.path], columns: 120, rows: 36)
        #expect(try terminal.screen(with: "1/5").contains("1/5"))
        try terminal.press("j")
        let first = try terminal.screen { $0.contains("2/5") && $0.contains("(1 more)") }
        #expect(
            first.contains("! notes are not saved: neither HOME") && first.contains("OnRecord  notes are not saved"))
        try terminal.press("C-z")
        _ = try terminal.screen { !$0.contains("2/5") }
        try terminal.press("Enter")
        let back = try terminal.screen { $0.contains("2/5") && $0.contains("! ") }
        #expect(back.contains("2/5") && back.contains("ARTICLES") && back.contains("not saved: neither HOME"))
        let second = try terminal.screen(pressing: "Tab") { $0.contains("! the index is not saved: neither HOME") }
        #expect(second.contains("! the index is not saved: neither HOME"))
        let last = try terminal.screen(pressing: "Tab") { $0.contains("? help") }
        #expect(last.contains("? help") && last.contains("OnRecord  notes are not saved"))
        try terminal.press("Q")
        try expectShell(terminal, status: 0)
    }
}
