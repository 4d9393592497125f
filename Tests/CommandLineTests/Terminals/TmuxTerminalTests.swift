import TestSupport
import Testing

@Suite(.ownThread, .tags(.terminal), .enabled(if: TmuxTerminal.isThere, "tmux is not installed"))
struct TmuxTerminalTests {
    @Test("it shows what a program writes, sends it keys and signals and says how it ended")
    func program() throws {
        let terminal = try TmuxTerminal(
            "sh", ["-c", #"trap 'stty size' WINCH; while :; do read -r line && echo "got '$line'"; done"#], columns: 60,
            rows: 20)
        try terminal.type("it's")
        try terminal.press("Enter")
        #expect(try terminal.screen(with: "got 'it's'").contains("got 'it's'"))
        try terminal.resize(columns: 50, rows: 10)
        try terminal.press("Enter")
        #expect(try terminal.screen(with: "10 50").contains("10 50"))
        try terminal.send(15)
        let end = try terminal.screen(with: "icanon")
        #expect(end.contains("status 143\nicanon echo"))
        #expect(try terminal.state() == (false, true))
    }
}
