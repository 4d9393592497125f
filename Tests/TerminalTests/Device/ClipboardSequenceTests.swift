import Testing

@testable import Terminal

@Suite("ClipboardSequence")
struct ClipboardSequenceTests {
    @Test(
        "Base64 is that of RFC 4648",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("\u{1B}]0;é", "G10wO8Op"),
        ])
    func base64(_ text: String, _ expected: String) {
        #expect(ClipboardSequence.base64(Array(text.utf8)) == Array(expected.utf8))
    }

    @Test("nothing that is copied can end the sequence or begin another")
    func safe() throws {
        let bytes = try #require(ClipboardSequence.bytes((0...255).map { UInt8($0) }))
        let body = bytes.dropFirst(7).dropLast()
        #expect(bytes.first == 0x1B && bytes.last == 7)
        #expect(body.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    }

    @Test("what terminals would drop is not sent, nor anything to those that would show it")
    func limits() {
        #expect(ClipboardSequence.bytes([UInt8](repeating: 65, count: 74_994))?.count == 100_000)
        #expect(ClipboardSequence.bytes([UInt8](repeating: 65, count: 74_995)) == nil)
        #expect(ClipboardSequence.isKnown(to: "xterm-256color", inTmux: false))
        #expect(ClipboardSequence.isKnown(to: "screen-256color", inTmux: true))
        for type in ["linux", "vt100", "screen", "dumb"] {
            #expect(!ClipboardSequence.isKnown(to: type, inTmux: false))
        }
    }
}
