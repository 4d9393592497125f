import Testing

@testable import OnRecordText

@Suite("FoldedText")
struct FoldedTextTests {
    @Test(
        "text is folded to its plain form",
        arguments: [
            ("ÀÉÎÕÜ ñçšž", "aeiou ncsz"), ("Łódź Ørsted Đurić", "lodz orsted duric"), ("Tiếng Việt", "tieng viet"),
            ("ΆΘΉΝΑ", "αθηνα"), ("Ёлка", "елка"), ("İstanbul", "istanbul"), ("ﬁ", "fi"), ("oﬃce ﬅ", "office st"),
            ("“x” ‘y’ «z»", "\"x\" 'y' \"z\""),
            ("a—b – c −d --e", "a-b - c -d -e"), ("a \t\r\n\u{2003}b", "a b"), ("a\u{200B}b\u{AD}c\u{202E}", "abc"),
            ("漢字", "漢字"), ("", ""),
        ])
    func table(text: String, folded: String) {
        #expect(FoldedText.string(of: text) == folded)
    }

    @Test("folding what is folded changes nothing")
    func idempotent() {
        for value in (0..<0x3000).map({ UInt32($0) }) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let once = FoldedText.string(of: "a\(scalar)b")
            #expect(FoldedText.string(of: once) == once, "U+\(String(value, radix: 16))")
        }
    }

    @Test("every capital is folded to a small letter")
    func capitals() {
        for value in (0..<0x2000).map({ UInt32($0) }) {
            guard let scalar = Unicode.Scalar(value), scalar.properties.lowercaseMapping != String(scalar) else {
                continue
            }
            #expect(AccentTable.plainLetters[Int(value)] != UInt16(value), "U+\(String(value, radix: 16))")
        }
    }

    @Test("the span of all that is folded holds all that can be seen")
    func wholeSpan() {
        let text = Array("É…\u{301}x\u{200B}".utf8)
        let folded = FoldedText(text)
        #expect(folded.span(of: folded.utf8.indices) == TextSpan(0, text.count))
        #expect(folded.span(of: 5..<99) == TextSpan(0, 0))
    }
}
