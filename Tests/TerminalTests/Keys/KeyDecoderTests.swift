import Testing

@testable import Terminal

struct KeyDecoderTests {
    /// The keys of `inputs`, in groups of what is there at one time, in the notation of key sequences.
    private func keys(_ groups: [[KeyDecoder.Input]]) -> [String] {
        var decoder = KeyDecoder()
        return groups.flatMap { group in
            var rest = group[...]
            var keys: [String] = []
            while let output = decoder.next({ rest.popFirst() }) {
                if case .key(let key) = output { keys.append(key.description) } else { keys.append("\(output)") }
            }
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
            "[I", "[?1;2c", "[24;80R", "]0;title\u{1B}\\", "P1$r0m\u{1B}\\",
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

    /// What `inputs` give, in groups of what is there at one time.
    private func outputs(_ groups: [String]) -> [KeyDecoder.Output] {
        var decoder = KeyDecoder()
        return groups.flatMap { group in
            var rest = typed(group)[...]
            var outputs: [KeyDecoder.Output] = []
            while let output = decoder.next({ rest.popFirst() }) { outputs.append(output) }
            return outputs
        }
    }

    @Test("what stands between the marks of a paste is no typing, however it arrives")
    func paste() {
        let text = "q\u{1B}[A\njé\u{1B}[201~k"
        let expected = [KeyDecoder.Output.paste("q\u{1B}[A\njé"), .key(Key(.character("k")))]
        #expect(outputs(["\u{1B}[200~" + text]) == expected)
        #expect(outputs(["\u{1B}[200~"] + text.map(String.init)) == expected)
    }

    @Test("of a paste without an end no more is kept than a line could take")
    func endlessPaste() {
        let outputs = outputs(["\u{1B}[200~" + String(repeating: "x", count: 30_000), "\u{1B}[201~j"])
        guard case .paste(let text) = outputs.first else {
            Issue.record("no paste")
            return
        }
        #expect(text == String(repeating: "x", count: 10_000))
        #expect(outputs.last == .key(Key(.character("j"))))
    }

    @Test("the mouse and a terminal's answers are told apart from keys")
    func reports() {
        #expect(
            outputs(["\u{1B}[<0;1;1Mj\u{1B}[?2026;2$y"]) == [
                .mouse(Mouse(.press, at: Position(column: 0, row: 0))), .key(Key(.character("j"))),
                .answer(.synchronizes),
            ])
    }
}
