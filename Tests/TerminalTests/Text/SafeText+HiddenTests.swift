import Testing

@testable import Terminal

@Suite("SafeText: characters that cannot be seen")
struct SafeTextHiddenTests {
    @Test(
        "those are counted for which a mark stands",
        arguments: [
            ("plain\ttext\r\né 漢 👩‍👩‍👧 👍🏽 ❤️", 0), ("a\u{1B}[31mb\u{7}\u{0}\u{7F}", 4),
            ("a\u{202E}b\u{2066}c\u{200B}d\u{FEFF}", 4), ("soft\u{AD}hyphen\u{2028}", 2),
            ("\u{9B}\u{E0041}\u{E000}", 3),
            ("e\u{301}", 0), ("", 0),
        ])
    func count(text: String, expected: Int) {
        #expect(SafeText.hiddenCount(in: Array(text.utf8)) == expected)
    }
}
