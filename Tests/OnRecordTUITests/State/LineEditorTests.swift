import Terminal
import Testing

@testable import OnRecordTUI

@Suite("LineEditor")
struct LineEditorTests {
    @Test(
        "keys edit the line as in a shell",
        arguments: [
            ("war", "war|"), ("war<BS>", "wa|"), ("one two<C-w>", "one |"), ("one two<C-u>", "|"),
            ("war<Left><Left>x", "wx|ar"),
            ("war<Home>x", "x|war"), ("war<C-a><C-k>", "|"), ("war<C-b><Del>", "wa|"), ("é橋", "é橋|"), ("a b", "a b|"),
            ("war<Home><BS>", "|war"), ("war<Home><End>s", "wars|"),
        ])
    func edits(_ keys: String, _ expected: String) throws {
        var line = LineEditor()
        for key in try KeySequence(parsing: keys).keys { _ = line.take(key) }
        #expect(line.before + "|" + line.after == expected)
    }

    @Test("Enter accepts; Esc, ^G and Backspace in an empty line cancel")
    func ends() throws {
        var line = LineEditor()
        #expect(line.take(Key(.enter)) == .accepted)
        #expect(line.take(Key(.escape)) == .cancelled)
        #expect(line.take(Key(.character("g"), .control)) == .cancelled)
        #expect(line.take(Key(.backspace)) == .cancelled)
        #expect(line.take(Key(.function(5))) == .unknown)
    }
}
