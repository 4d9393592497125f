import Testing

@testable import Terminal

struct MouseTests {
    @Test(
        "a report gives what was done and the cell",
        arguments: [
            ("[<0;5;7M", Mouse.Action.press), ("[<0;5;7m", .release), ("[<32;5;7M", .drag), ("[<64;5;7M", .wheelUp),
            ("[<65;5;7M", .wheelDown), ("[<4;5;7M", .press), ("[<80;5;7M", .wheelUp),
        ])
    func reports(body: String, action: Mouse.Action) {
        #expect(Mouse(report: body) == Mouse(action, at: Position(column: 4, row: 6)))
    }

    @Test(
        "other buttons and what is no report give nothing",
        arguments: [
            "[<2;5;7M", "[<1;5;7M", "[<35;5;7M", "[<0;5M", "[<0;0;7M", "[<0;5;99999999999M", "[0;5;7M", "[<;;M",
        ])
    func nothing(body: String) {
        #expect(Mouse(report: body) == nil)
    }
}
