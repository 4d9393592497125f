import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("Tokenizer")
struct TokenizerTests {
    private func words(_ string: String) -> [String] {
        let text = ArticleText(string)
        return Tokenizer.tokens(of: text, in: text.span).map { text[$0.span] }
    }

    @Test(
        "words keep their inner marks, and the ending 's stands by itself",
        arguments: [
            ("Ros-Lehtinen's son", ["Ros-Lehtinen", "'s", "son"]),
            ("the caucus’s plan", ["the", "caucus", "’s", "plan"]),
            ("I don't know", ["I", "don't", "know"]),
            ("a f****t, he said", ["a", "f****t", ",", "he", "said"]),
            ("an F-16, a door - 16", ["an", "F-16", ",", "a", "door", "-", "16"]),
        ])
    func innerMarks(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test(
        "a full stop belongs to initials and abbreviations, and to nothing else",
        arguments: [
            ("the U.S. Senate", ["the", "U.S.", "Senate"]),
            ("Rep. Eliot Engel (D-N.Y.), who", ["Rep.", "Eliot", "Engel", "(", "D-N.Y.", ")", ",", "who"]),
            ("Gov. John Q. Public left.", ["Gov.", "John", "Q.", "Public", "left", "."]),
            ("killed so far.Ian Langsdon", ["killed", "so", "far", ".", "Ian", "Langsdon"]),
            ("at 5 p.m. today", ["at", "5", "p.m.", "today"]),
            ("No. 5, no. I", ["No.", "5", ",", "no", ".", "I"]),
        ])
    func fullStops(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test("numbers keep their commas and points")
    func numbers() {
        #expect(words("1,200 men, 3.5 and 26.") == ["1,200", "men", ",", "3.5", "and", "26", "."])
    }

    @Test("no-break spaces part words")
    func noBreakSpaces() {
        #expect(words("have\u{A0} denied") == ["have", "denied"])
    }

    @Test("two straight apostrophes and two backticks are one double mark")
    func doubledMarks() {
        let text = ArticleText("``Yes,'' he said")
        let marks = Tokenizer.tokens(of: text, in: text.span).compactMap(\.mark)
        #expect(marks == [.init(family: .double, direction: .opening), .init(family: .double, direction: .closing)])
    }

    @Test("capitals are told from small letters beyond ASCII")
    func capitals() {
        let text = ArticleText("Émile école Ščerba Путин дума")
        #expect(Tokenizer.tokens(of: text, in: text.span).map(\.isCapitalised) == [true, false, true, true, false])
    }
}
