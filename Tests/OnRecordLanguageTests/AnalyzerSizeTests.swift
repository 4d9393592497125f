import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

/// Texts that would take minutes where some stage looks back over all that it has read.
struct AnalyzerSizeTests {
    /// `piece` as often as that where tests may take their time, else a sixteenth of it.
    private static func times(_ count: Int, _ piece: String) -> String {
        String(repeating: piece, count: Seeds.takesAll ? count : count / 16)
    }

    private static let texts: [(name: String, text: String)] = [
        ("one line of a whole book", times(750, "“We agree,” said Ed Royce. He told “them” that he left. ")),
        ("opening marks", times(20_000, "“")),
        ("straight marks", times(20_000, "\"")),
        ("straight marks with words", times(7500, "\"a ")),
        ("apostrophes", times(20_000, "'")),
        ("opened in every paragraph", times(2000, "“We agree with them and go.\n\n")),
        ("quotations that stand alone", times(2000, "“We agree with them today.”\n\n")),
        ("a quotation that never closes", "“" + times(3000, "He said “it is so and left. ")),
        ("capitalised words", times(7500, "Capital ")),
        ("parentheses", times(20_000, "(")),
        ("closed parentheses after cues", times(4000, "said ) ")),
        ("commas", times(20_000, ",")),
        ("cues and nothing else", times(6000, "said ")),
        ("subjects without end", times(2000, "the man said and ")),
        ("full stops", times(15_000, ". ")),
        ("paragraphs of a letter", times(10_000, "a\n\n")),
        ("pronouns", times(1000, "John Smith met Mary Jones and he said she said ")),
        ("one word", times(100_000, "a")),
        ("blanks", times(100_000, " ")),
        ("accents on one letter", "a" + times(25_000, "\u{301}")),
        ("people by the thousand", people),
        ("people of one surname", numbered(4000) { "\($0) Smith spoke. Smith left. Mr. Smith met him. " }),
        ("a list of people of one first name", numbered(8000) { "Mary \($0), " }),
        ("labels, each once", numbered(8000) { "\($0.uppercased()): Yes.\n" }),
        ("acronyms", numbered(4000) { "The \($0) Union (AU) met. " }),
        ("titles of one kind", numbered(4000) { "Senator Mary \($0) spoke. The senator left. " }),
        ("transcript with names in it", numbered(4000) { "MARY \($0.uppercased()): Yes, said Ed \($0).\n\n" }),
        ("undecided words between marks", numbered(4000) { "“\($0)” and “the \($0)” and " }),
    ]

    /// A thousand people of a hundred surnames, each quoted.
    private static let people: String = {
        let firsts = ["Ada", "Ben", "Cleo", "Dan", "Eva", "Finn", "Gus", "Hope", "Ida", "Jack"]
        let starts = ["Mc", "O", "De", "La", "Van", "Ros", "Sch", "Tol", "Wal", "Zim"]
        let ends = ["bell", "carr", "dorn", "egan", "ford", "gale", "hill", "iver", "jane", "kent"]
        return firsts.flatMap { first in
            starts.flatMap { start in ends.map { "Senator \(first) \(start)\($0) said “no, we will not” and left.\n\n" }
            }
        }.joined()
    }()

    /// `line` for as many different made-up names as that where tests may take their time, else for an eighth of them.
    private static func numbered(_ count: Int, _ line: (String) -> String) -> String {
        let syllables = [
            "ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "zu", "wy",
        ]
        return (0..<(Seeds.takesAll ? count : count / 16)).map { number in
            line("B" + (0..<4).map { syllables[number >> ($0 * 4) & 15] }.joined())
        }.joined()
    }

    @Test("a hostile text is read to its end, and what is found lies inside it", arguments: texts.map(\.name))
    func readsToTheEnd(name: String) throws {
        let text = ArticleText(try #require(Self.texts.first { $0.name == name }).text)
        let article = Analyzer().analyze(DocumentReader().read(text, name: name))
        let spans =
            article.sentences + article.mentions.map(\.span) + article.scareQuotes.map(\.words)
            + article.quotations.flatMap { $0.segments.map(\.marked) }
        #expect(spans.allSatisfy { text.span.contains($0) })
        #expect(zip(article.sentences, article.sentences.dropFirst()).allSatisfy { $0.end <= $1.start })
        #expect(article.mentions.allSatisfy { article.entities.indices.contains($0.entity) })
    }

    @Test("the last of a thousand quotations has the speaker that the first has")
    func lastIsAsTheFirst() {
        let text = ArticleText(String(repeating: "“We agree with them,” said Ed Royce.\n\n", count: 1000))
        let article = Analyzer().analyze(DocumentReader().read(text, name: "royce"))
        #expect(article.quotations.count == 1000)
        #expect(article.quotations.last?.attribution?.speaker.name == "Ed Royce")
    }

    @Test("of a thousand people each is quoted under the own name")
    func peopleStayApart() {
        let article = Analyzer().analyze(DocumentReader().read(ArticleText(Self.people), name: "people"))
        #expect(article.entities.count { $0.kind == .person } == 1000)
        #expect(article.quotations.count == 1000)
    }
}
