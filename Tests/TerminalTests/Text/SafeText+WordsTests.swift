import Testing

@testable import Terminal

@Suite("SafeText, by words")
struct SafeTextWordsTests {
    @Test(
        "gives the first words that fit",
        arguments: [
            ("one two three", 13, "one two three"), ("one two three", 12, "one two"), ("one two three", 7, "one two"),
            ("one two three", 6, "one"), ("one two three", 3, "one"), ("one two three", 2, ""), ("one", 0, ""),
            ("one   two", 5, "one"), ("漢字 漢字", 7, "漢字"), ("漢字 漢字", 3, ""), ("", 0, ""),
        ])
    func fitsWords(text: String, cells: Int, words: String) {
        #expect(SafeText(text).words(fitting: cells).description == words)
    }

    @Test("gives what follows them, without blanks before it")
    func givesRest() {
        let text = SafeText("one  two three")
        #expect(text.rest(after: text.words(fitting: 4)).description == "two three")
        #expect(text.rest(after: text).isEmpty)
        #expect(SafeText("  one").rest(after: SafeText()).description == "one")
    }

    @Test("gives the first word, whole", arguments: [("one two", "one"), ("one", "one"), ("", ""), (" one", "")])
    func givesFirstWord(text: String, word: String) {
        #expect(SafeText(text).firstWord.description == word)
    }
}
