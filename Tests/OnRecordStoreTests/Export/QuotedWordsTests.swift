import OnRecordCore
import Testing

@testable import OnRecordStore

@Suite("QuotedWords")
struct QuotedWordsTests {
    /// The words of the first quotation of an article.
    private func words(_ text: String) throws -> QuotedWords {
        let content = Analyzer().analyze(DocumentReader().read(ArticleText(text), name: "a.txt"))
        let quotation = try #require(content.quotations.first)
        return QuotedWords(quotation.segments.map(\.words), in: content.document.text)
    }

    @Test("parts around the attribution have marks of their own, without its commas")
    func parts() throws {
        let words = try words("“We will go on,” said Ed Royce, “and on, and on.”")
        #expect(words.parts == ["We will go on", "and on, and on."])
        #expect("“\(words.inner)”" == "“We will go on” “and on, and on.”")
    }

    @Test("paragraphs of one quotation are one part")
    func paragraphs() throws {
        #expect(
            try words("“We will go on.\n\n“It is late,” said Ed Royce.").parts == ["We will go on. It is late"])
    }

    @Test(
        "marks within are single and in pairs",
        arguments: [
            ("“She told us “never again” and left,” said Ed Royce.", "She told us ‘never again’ and left"),
            ("“We met.\n\n“We left.\n\n“We were late,” said Ed Royce.", "We met. We left. We were late"),
        ])
    func nested(_ text: String, _ expected: String) throws { #expect(try words(text).inner == expected) }
}
