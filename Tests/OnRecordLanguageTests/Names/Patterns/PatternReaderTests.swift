import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("PatternReader")
struct PatternReaderTests {
    private let text: TokenizedText
    private let reader: PatternReader

    init() {
        let source = "They saw Marks & Spencer Food Hall. Zeta Group & sons met Opel, Volvo & Saab."
        text = TokenizedText(BracketedText(source).document)
        reader = PatternReader(text: text, isOrdinary: { _ in false })
    }

    private func index(_ word: String) -> Int? {
        text.tokens.indices.first { text.document.text[text.tokens[$0].span] == word }
    }

    @Test(
        "a run of capitalised words goes over an ampersand, and ends where a sentence does",
        arguments: [
            ("Marks", "Marks & Spencer Food Hall"), ("Food", "Food Hall"), ("Zeta", "Zeta Group"), ("Opel", "Opel"),
            ("Volvo", "Volvo & Saab"),
        ])
    func ends(word: String, run: String) throws {
        let start = try #require(index(word))
        #expect(text.string(start..<reader.runEnd(from: start)) == run)
    }

    @Test(
        "the start of a run is found from each of its words",
        arguments: [
            ("Marks", "Marks"), ("Food", "Marks & Spencer Food"), ("Hall", "Marks & Spencer Food Hall"),
            ("Zeta", "Zeta"), ("Group", "Zeta Group"), ("Saab", "Volvo & Saab"),
        ])
    func starts(word: String, run: String) throws {
        let last = try #require(index(word))
        #expect(text.string(reader.runStart(before: last + 1)..<last + 1) == run)
    }

    @Test("no run starts or ends at a word in lower case, or outside the text")
    func others() throws {
        let saw = try #require(index("saw"))
        #expect(reader.runEnd(from: saw) == saw)
        #expect(reader.runStart(before: saw + 1) == saw + 1)
        #expect(reader.runEnd(from: -1) == -1)
        #expect(reader.runStart(before: 0) == 0)
        #expect(reader.runEnd(from: text.tokens.count + 3) == text.tokens.count + 3)
    }

    @Test("a list is read from either end in text order")
    func lists() throws {
        let (opel, saab) = (try #require(index("Opel")), try #require(index("Saab")))
        #expect(reader.list(from: opel).map(text.string) == ["Opel", "Volvo & Saab"])
        #expect(reader.list(before: saab + 1).map(text.string) == ["Opel", "Volvo & Saab"])
    }
}
