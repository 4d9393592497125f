import Testing

@testable import Terminal

struct KeySequenceTests {
    @Test("letters and signs stand for themselves")
    func plain() throws {
        let keys = try KeySequence(parsing: "}}sé").keys
        #expect(keys == [Key(.character("}")), Key(.character("}")), Key(.character("s")), Key(.character("é"))])
        #expect(try KeySequence(parsing: "").keys.isEmpty)
    }

    @Test(
        "named keys are read in any case and under each of their names",
        arguments: [
            ("<Enter>", Key(.enter)), ("<CR>", Key(.enter)), ("<cr>", Key(.enter)), ("<Esc>", Key(.escape)),
            ("<Tab>", Key(.tab)), ("<S-Tab>", Key(.tab, .shift)), ("<C-o>", Key(.character("o"), .control)),
            ("<C-O>", Key(.character("o"), .control)), ("<M-x>", Key(.character("x"), .alt)),
            ("<A-X>", Key(.character("X"), .alt)), ("<Space>", Key(.character(" "))), ("<BS>", Key(.backspace)),
            ("<Del>", Key(.delete)), ("<PageDown>", Key(.pageDown)), ("<PgUp>", Key(.pageUp)),
            ("<F12>", Key(.function(12))),
            ("<lt>", Key(.character("<"))), ("<C-S-Left>", Key(.left, [.control, .shift])), ("<Insert>", Key(.insert)),
            ("<M-1>", Key(.character("1"), .alt)), ("<S-a>", Key(.character("A"))),
            ("<C-->", Key(.character("-"), .control)),
        ])
    func named(notation: String, key: Key) throws {
        #expect(try KeySequence(parsing: notation).keys == [key])
    }

    @Test(
        "keys that a terminal cannot tell apart are one",
        arguments: [
            ("<C-m>", "<CR>"), ("<C-i>", "<Tab>"), ("<C-[>", "<Esc>"), ("<C-h>", "<BS>"), ("\n", "<Enter>"),
            ("\t", "<Tab>"),
        ])
    func indistinguishable(one: String, other: String) throws {
        #expect(try KeySequence(parsing: one) == KeySequence(parsing: other))
    }

    @Test("an angle bracket that begins no name stands for itself", arguments: ["<", "<<", "<>", "a<b", "< >", ">"])
    func brackets(notation: String) throws {
        let keys = try KeySequence(parsing: notation).keys
        #expect(keys == notation.unicodeScalars.map { Key(.character($0)) })
    }

    @Test("a name that no key has is an error that names it", arguments: ["Foo", "F0", "F64", "C-Foo", "X-a", "C-"])
    func unknown(name: String) throws {
        let error = #expect(throws: KeySequence.ParseError.self) { try KeySequence(parsing: "jj<\(name)>") }
        #expect(error?.name == name)
        #expect(error?.description.contains("<\(name)>") == true)
    }

    @Test("a sequence is described in the notation that it is read from")
    func description() throws {
        let notation = "}5j/war<Enter><C-o><M-1><S-Tab><lt><Space><C-Left><F1><C-M-x><BS>"
        #expect(try KeySequence(parsing: notation).description == notation)
    }
}
