import Terminal
import Testing

@testable import onrecord

@Suite("ScreenSize")
struct ScreenSizeTests {
    @Test("a size is columns, x and rows")
    func size() {
        #expect(ScreenSize(argument: "120x36")?.size == Size(columns: 120, rows: 36))
        #expect(ScreenSize(argument: "1x1")?.size == Size(columns: 1, rows: 1))
    }

    @Test(
        "what is no size is refused",
        arguments: ["", "x", "80", "80x", "0x24", "80x24x2", "-1x5", "1001x9", "80X24", "a×b"])
    func refused(argument: String) {
        #expect(ScreenSize(argument: argument) == nil)
    }
}
