import Testing

@testable import Terminal

struct KeyTests {
    @Test(
        "a label says the key as help does",
        arguments: [
            ("<C-o>", "^O"), ("<Space>", "Space"), ("<Tab>", "Tab"), ("<S-Tab>", "Shift-Tab"), ("<M-1>", "Alt-1"),
            ("}", "}"),
            ("<lt>", "<"), ("<C-Left>", "Ctrl-Left"), ("<F1>", "F1"), ("<PageDown>", "PgDn"), ("<BS>", "Backspace"),
            ("<C-M-x>", "Ctrl-Alt-x"), ("<C-Space>", "Ctrl-Space"), ("<C-]>", "^]"),
        ])
    func label(notation: String, label: String) throws {
        #expect(try KeySequence(parsing: notation).keys.map(\.label) == [label])
    }

    @Test("every control character is a key with a notation that reads back")
    func controlCharacters() throws {
        for value in UInt8(0)..<0x20 {
            let key = Key(typing: Unicode.Scalar(value))
            #expect(try KeySequence(parsing: key.description).keys == [key])
        }
        #expect(Key(typing: "\u{0F}") == Key(.character("o"), .control))
        #expect(Key(typing: "\u{7F}") == Key(.backspace))
        #expect(Key(typing: "\u{1C}") == Key(.character("\\"), .control))
    }
}
