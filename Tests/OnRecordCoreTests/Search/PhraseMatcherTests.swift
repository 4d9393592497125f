import Testing

@testable import OnRecordCore

@Suite("PhraseMatcher")
struct PhraseMatcherTests {
    /// The words that `phrase` finds in `text`, as they stand there.
    private func hits(_ phrase: String, _ text: String) -> [String] {
        let text = ArticleText(text)
        return PhraseMatcher(phrase).matches(in: text).map { text[$0] }
    }

    @Test(
        "a phrase is found whatever its case, accents, marks and white space",
        arguments: [
            ("medieval violence", "stop to this Medieval Violence.", ["Medieval Violence"]),
            ("“medieval violence”", "this medieval violence.”", ["medieval violence"]),
            ("said \"we", "He said “We must", ["said “We"]),
            ("don't", "They don’t and DON'T", ["don’t", "DON'T"]),
            ("cafe", "Café, cafe\u{301}s", ["Café", "cafe\u{301}"]),
            ("CAFÉ", "a cafe", ["cafe"]),
            ("lodz", "in Łódź today", ["Łódź"]),
            ("strasse", "Straße", ["Straße"]),
            ("a b", "a\u{A0}\n\n b", ["a\u{A0}\n\n b"]),
            ("2010-2012", "2010–2012", ["2010–2012"]),
            ("well-known", "well‑known", ["well‑known"]),
            ("wait...", "Wait… no", ["Wait…"]),
            ("lehtinen", "Ros-Lehtinen, Ros-\u{AD}Leht\u{AD}inen", ["Lehtinen", "Leht\u{AD}inen"]),
            ("путин", "Владимир ПУТИН", ["ПУТИН"]),
            ("finance", "the ﬁnance oﬃce", ["ﬁnance"]), ("office", "the ﬁnance oﬃce", ["oﬃce"]),
            ("information", "no infor-\nmation, infor-\r\n  mation", ["infor-\nmation", "infor-\r\n  mation"]),
            ("the information is", "the infor\u{AD}\nmation is", ["the infor\u{AD}\nmation is"]),
            ("well-known", "a well-\nknown man", ["well-\nknown"]),
            ("information", "infor-\n\nmation infor- mation", []), ("twoand", "two-\nAnd", []),
            ("mation", "infor-\nmation", ["mation"]),
            ("𝒳", "math 𝒳!", ["𝒳"]),
            ("aa", "aaaaa", ["aa", "aa"]),
            ("nothing", "not here", []),
            ("", "text", []),
            (" ", "a text", []),
            ("\u{301}", "e\u{301}", []),
        ] as [(String, String, [String])])
    func table(phrase: String, text: String, expected: [String]) {
        #expect(hits(phrase, text) == expected)
    }

    @Test("every stretch of a text finds itself there")
    func ownWords() {
        let text = Array("“Łódź — cafe\u{301}…” he’d said,\u{A0}\u{200B}\n𝒳 Straße".unicodeScalars)
        for start in text.indices {
            for end in start..<text.count {
                var phrase = String.UnicodeScalarView()
                phrase.append(contentsOf: text[start...end])
                let matcher = PhraseMatcher(String(phrase))
                var whole = String.UnicodeScalarView()
                whole.append(contentsOf: text)
                #expect(
                    matcher.isEmpty || !matcher.matches(in: ArticleText(String(whole))).isEmpty, "\(String(phrase))")
            }
        }
    }
}
