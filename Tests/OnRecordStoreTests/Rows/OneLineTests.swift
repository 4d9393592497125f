import TestSupport
import Testing

@testable import OnRecordStore

@Suite("Text on one line")
struct OneLineTests {
    @Test(
        "every run of white space is one space, and there is none at the ends",
        arguments: [
            ("“No,” he said — twice…", "“No,” he said — twice…"), ("", ""), (" ", ""), ("a\n  b\r\nc", "a b c"),
            (" a", "a"), ("a ", "a"), ("a\u{A0}b\u{2003}c\u{3000}d\u{2028}e\u{85}f\u{1680}g", "a b c d e f g"),
            ("«Café»", "«Café»"), ("a \u{301}b", "a b"),
        ])
    func examples(text: String, wanted: String) {
        #expect(text.onOneLine == wanted)
        #expect(Substring("[\(text)]").dropFirst().dropLast().onOneLine == wanted)
    }

    @Test("whatever the text, it is the words between its white space", arguments: Seeds.first(20, of: 200))
    func random(seed: UInt64) {
        var dice = SeededGenerator(seed: seed)
        let pieces = ["a", "b", " ", " ", "\n", "“", "—", "é", "\u{A0}", "\u{2009}", "\u{301}", "中", "\u{200B}"]
        for _ in 0..<100 {
            let text = (0..<8).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
            #expect(text.onOneLine == text.split { $0.isWhitespace }.joined(separator: " "), "\(text.debugDescription)")
        }
    }
}
