import Testing

@testable import Terminal

struct KeyDecoderTests {
    /// The keys of `inputs`, in groups of what is there at one time, in the notation of key sequences.
    private func keys(_ groups: [[KeyDecoder.Input]]) -> [String] {
        var decoder = KeyDecoder()
        return groups.flatMap { group in
            var rest = group[...]
            var keys: [String] = []
            while let key = decoder.next({ rest.popFirst() }) { keys.append(key.description) }
            return keys
        }
    }

    private func typed(_ text: String) -> [KeyDecoder.Input] {
        text.unicodeScalars.map { .scalar($0) }
    }

    @Test("letters and control characters are keys of their own")
    func plain() {
        #expect(keys([typed("jé\u{0F}\r")]) == ["j", "é", "<C-o>", "<Enter>"])
    }

    @Test("Esc and a letter that come together are one key with Alt")
    func alt() {
        #expect(keys([typed("\u{1B}x\u{1B}1j")]) == ["<M-x>", "<M-1>", "j"])
        #expect(keys([[.scalar("\u{1B}"), .key(Key(.up))]]) == ["<M-Up>"])
    }

    @Test("Esc with nothing behind it is Esc, whatever comes later")
    func escape() {
        #expect(keys([typed("\u{1B}"), typed("x")]) == ["<Esc>", "x"])
        #expect(keys([typed("\u{1B}\u{1B}")]) == ["<Esc>", "<Esc>"])
        #expect(keys([typed("\u{1B}\u{1B}x")]) == ["<Esc>", "<M-x>"])
        #expect(keys([[.scalar("\u{1B}"), .nothing]]) == ["<Esc>"])
    }

    @Test("a key's sequence that the terminal's description leaves out is understood")
    func sequences() {
        #expect(keys([typed("\u{1B}[1;3A\u{1B}[3;5~\u{1B}OPj")]) == ["<M-Up>", "<C-Del>", "<F1>", "j"])
        #expect(keys([typed("\u{1B}[Z")]) == ["<S-Tab>"])
    }

    @Test(
        "what a terminal answers or reports is no key",
        arguments: [
            "[I", "[?1;2c", "[24;80R", "]11;rgb:0000/0000/0000\u{07}", "]0;title\u{1B}\\", "P1$r0m\u{1B}\\", "[200~",
        ])
    func answers(sequence: String) {
        #expect(keys([typed("\u{1B}\(sequence)j")]) == ["j"])
    }

    @Test("an opening bracket alone after Esc is a key with Alt")
    func bracket() {
        #expect(keys([typed("\u{1B}["), typed("j")]) == ["<M-[>", "j"])
        #expect(keys([typed("\u{1B}O")]) == ["<M-O>"])
    }

    @Test("a sequence without an end is left out, and what follows it is read")
    func endless() {
        let decoded = keys([typed("\u{1B}[" + String(repeating: "1", count: 63) + "jk")])
        #expect(decoded.suffix(1) == ["k"])
    }

    @Test("what is no key is passed over")
    func nothing() {
        #expect(keys([[.nothing, .scalar("j"), .nothing]]) == ["j"])
    }
}
