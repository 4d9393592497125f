import Testing

@testable import Terminal

@Suite("Glyph")
struct GlyphTests {
    @Test(
        "gives back the scalars that it was made of",
        arguments: ["a", " ", "é", "e\u{301}", "漢", "😀", "a\u{301}\u{302}\u{303}\u{304}"])
    func keepsScalars(text: String) {
        #expect(Array(Glyph(text).text.unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test("keeps the highest scalar in every one of its six places")
    func keepsHighScalars() {
        let text = String(repeating: "\u{10FFFF}", count: 6)
        #expect(Array(Glyph(text).text.unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test("keeps no more than six scalars")
    func isBounded() {
        #expect(Glyph("abcdefgh").text == "abcdef")
    }

    @Test("is equal where the scalars are, and only there")
    func comparesScalars() {
        #expect(Glyph("e\u{301}") == Glyph("e\u{301}"))
        #expect(Glyph("e\u{301}") != Glyph("é"))
        #expect(Glyph("ab") != Glyph("ba"))
    }

    @Test("of no text is empty, a blank is not")
    func knowsNothing() {
        #expect(Glyph("").isEmpty && Glyph("") == .none)
        #expect(!Glyph.blank.isEmpty && Glyph.blank.text == " ")
    }
}
