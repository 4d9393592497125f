import Testing

@testable import Terminal

struct EscapeSequenceTests {
    @Test(
        "ncurses' names of keys with modifiers",
        arguments: [
            ("kLFT5", "<C-Left>"), ("kUP", "<S-Up>"), ("kDN3", "<M-Down>"), ("kRIT6", "<C-S-Right>"),
            ("kPRV5", "<C-PageUp>"),
            ("kDC8", "<C-M-S-Del>"),
        ])
    func names(name: String, key: String) {
        #expect(EscapeSequence.key(named: name)?.description == key)
    }

    @Test("other names are no key's", arguments: ["", "kxIN", "KEY_RESIZE", "5", "kLFTx"])
    func otherNames(name: String) {
        #expect(EscapeSequence.key(named: name) == nil)
    }

    @Test(
        "malformed sequences are no key's",
        arguments: ["", "[", "x", "[0~", "[99~", "[;;;~", "[99999999999999999999~", "[1;A;~", "[é"])
    func malformed(body: String) {
        #expect(EscapeSequence.key(body) == nil)
    }

    @Test("a modifier that xterm does not number counts as none")
    func modifiers() {
        #expect(EscapeSequence.key("[1;99A") == Key(.up))
        #expect(EscapeSequence.key("[1;A") == Key(.up))
        #expect(EscapeSequence.modifiers(5) == .control)
        #expect(EscapeSequence.modifiers(8) == [.shift, .alt, .control])
    }
}
