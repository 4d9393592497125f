import Testing

@testable import Terminal

struct SafeTextTests {
    @Test("plain text stays as it is")
    func plain() {
        for text in ["Ed Royce", "“We said no,” she added — twice…", "Zoë Žižek", "Рамзан Кадыров", "漢字かな", "½ ① ﬁ"] {
            #expect(SafeText(text).description == text)
        }
    }

    @Test(
        "what is not text becomes a mark",
        arguments: [
            ("a\u{1B}[2Jb", "a␛[2Jb"), ("a\u{07}\u{00}\u{7F}", "a␇␀␡"), ("a\nb\r\nc", "a␊b␍␊c"),
            ("\u{9B}31m", "\u{FFFD}31m"), ("\u{85}", "\u{FFFD}"),
            ("\u{202E}GNIHSIF\u{202C}", "\u{FFFD}GNIHSIF\u{FFFD}"),
            ("\u{2066}x\u{2069}\u{200E}\u{200F}\u{061C}", "\u{FFFD}x\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
            ("a\u{E0061}\u{E007F}", "a\u{FFFD}\u{FFFD}"), ("pay\u{200B}pal", "pay␣pal"), ("\u{FEFF}x", "␣x"),
            ("a\u{200D}b\u{200C}c\u{2060}", "a␣b␣c␣"), ("gov\u{AD}ern", "gov‧ern"), ("a\u{2028}b\u{2029}", "a␤b␤"),
            ("\u{E000}\u{F8FF}\u{10FFFD}", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("\u{FFFE}\u{0378}", "\u{FFFD}\u{FFFD}"),
            ("\u{3164}\u{115F}\u{034F}", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("\u{FFF9}a", "\u{FFFD}a"),
        ])
    func marks(text: String, shown: String) {
        #expect(SafeText(text).description == shown)
    }

    @Test("every other space is blanks of its width")
    func spaces() {
        #expect(SafeText("a\u{A0}b\u{202F}c\u{2009}d").description == "a b c d")
        #expect(SafeText("a\u{3000}b").description == "a  b")
    }

    @Test("a tab is blanks up to the next multiple of four cells")
    func tabs() {
        #expect(SafeText("\tx").description == "    x")
        #expect(SafeText("abc\tx\ty").description == "abc x   y")
        #expect(SafeText("abcd\tx").description == "abcd    x")
    }

    @Test("combining marks stand on their base, and no more than four of them")
    func combiningMarks() {
        let text = SafeText("e\u{301}x")
        #expect(text.width == 2)
        #expect(text.characters.map(\.glyph.text) == ["e\u{301}", "x"])
        let piled = SafeText("z" + String(repeating: "\u{0335}", count: 40))
        #expect(piled.width == 1)
        #expect(piled.description.unicodeScalars.count == 5)
    }

    @Test("a combining mark without a base stands on a dotted circle")
    func loneCombiningMark() {
        #expect(SafeText("\u{301}x").description.unicodeScalars.elementsEqual("◌\u{301}x".unicodeScalars))
        #expect(SafeText("\n\u{301}").description.unicodeScalars.elementsEqual("␊◌\u{301}".unicodeScalars))
    }

    @Test(
        "an emoji keeps its base only",
        arguments: [
            ("👩‍👩‍👧‍👦|", "👩|"), ("👍🏽|", "👍|"), ("❤\u{FE0F}|", "❤|"), ("❤\u{FE0F}\u{200D}🔥\u{FE0F}|", "❤|"),
            ("🏃🏽‍♀\u{FE0F}|", "🏃|"), ("🇺🇦|", "🇺🇦|"), ("👩\u{200D}|", "👩␣|"), ("👩\u{200D}", "👩␣"),
        ])
    func emoji(text: String, shown: String) {
        #expect(SafeText(text).description.unicodeScalars.elementsEqual(shown.unicodeScalars))
    }

    @Test("a variation selector is left out once after a base and a mark elsewhere")
    func variationSelectors() {
        #expect(SafeText("a\u{FE0F}").description == "a")
        #expect(SafeText("a\u{FE0F}\u{FE01}\u{E0121}").description == "a\u{FFFD}\u{FFFD}")
        #expect(SafeText("\u{FE0F}a").description == "\u{FFFD}a")
    }

    @Test("no scalar gets through that a terminal or a reader could be misled by")
    func everyScalar() {
        let leaks = (UInt32(0)...0x10FFFF).compactMap { Unicode.Scalar($0) }.filter { scalar in
            let text = SafeText(String(scalar))
            return !(1...4).contains(text.width) || text.description.unicodeScalars.contains(where: isUnfit)
        }
        #expect(leaks.isEmpty)
    }

    private func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
        scalar != "\u{FFFD}" && (scalar.properties.isDefaultIgnorableCodePoint || ScalarWidth.of(scalar) < 0)
    }

    @Test("width is the sum of what the characters take")
    func width() {
        #expect(SafeText("漢字|").width == 5)
        #expect(SafeText("").isEmpty)
        #expect(SafeText().width == 0)
    }

    @Test("a prefix and a suffix never split a wide character")
    func prefixAndSuffix() {
        let text = SafeText("漢字a")
        #expect(text.prefix(cells: 3).description == "漢")
        #expect(text.prefix(cells: 5) == text)
        #expect(text.suffix(cells: 2).description == "a")
        #expect(text.suffix(cells: 3).description == "字a")
        #expect(text.prefix(cells: 0).isEmpty)
        #expect(text.prefix(cells: -1).isEmpty)
    }

    @Test("what does not fit ends in an ellipsis")
    func truncation() {
        #expect(SafeText("Ros-Lehtinen").truncated(to: 12).description == "Ros-Lehtinen")
        #expect(SafeText("Ros-Lehtinen").truncated(to: 5).description == "Ros-…")
        #expect(SafeText("漢字").truncated(to: 3).description == "漢…")
        #expect(SafeText("漢字").truncated(to: 2).description == "…")
        #expect(SafeText("ab").truncated(to: 0).isEmpty)
    }

    @Test("what is interpolated is filtered like everything else")
    func interpolation() {
        let title = "a\u{1B}c"
        let text: SafeText = "«\(title)» "
        #expect((text + "x").description == "«a␛c» x")
    }
}
