import Testing

@testable import Terminal

struct TerminalAnswerTests {
    @Test(
        "a terminal says whether it holds frames back",
        arguments: [("[?2026;1$y", true), ("[?2026;2$y", true), ("[?2026;0$y", false), ("[?2026;4$y", false)])
    func synchronizes(body: String, does: Bool) {
        #expect(TerminalAnswer(body) == (does ? .synchronizes : nil))
    }

    @Test(
        "a terminal says whether its background is light",
        arguments: [
            ("]11;rgb:ffff/ffff/ffff\u{1B}\\", true), ("]11;rgb:1010/1010/1010\u{07}", false),
            ("]11;rgb:fd/f6/e3\u{07}", true), ("]11;rgb:0000/2b2b/3636\u{07}", false),
        ])
    func background(body: String, isLight: Bool) {
        #expect(TerminalAnswer(body) == .background(isLight: isLight))
    }

    @Test(
        "anything else is no answer",
        arguments: ["", "[?1;2c", "]11;rgb:zz/00/00\u{07}", "]11;rgb:00/00\u{07}", "]0;t\u{07}"])
    func nothing(body: String) {
        #expect(TerminalAnswer(body) == nil)
    }
}
