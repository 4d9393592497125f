import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("Analyzer")
struct AnalyzerTests {
    /// Pieces that quotations, names and sentences are made of, and some that break them.
    private static let pieces = [
        "“", "”", "\"", "'", "’", "''", "``", "«", "»", "‘", "said", "Royce", "Ed", "he", "she", "who", ",", ".", "?",
        "...",
        "\n", "\n\n", " ", "according to", "the letter", "(R-CA)", "U.S.", "told", "calling", "and", "of", "—",
        "\u{A0}", "é",
        "漢", "351", "House Resolution", ":", "the strongman", "\r\n", "\t", "*", "-", "&", "👩‍👩‍👧",
    ]

    @Test("any text is analysed, and every span lies in it and in order", arguments: Seeds.first(60, of: 600))
    func anyText(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let source = (0..<Int.random(in: 0...120, using: &generator)).map { _ in
            (Self.pieces.randomElement(using: &generator) ?? "") + (Bool.random(using: &generator) ? " " : "")
        }.joined()
        let text = ArticleText(source)
        let found = Analyzer().analyze(DocumentReader().read(text, name: "test"))
        let mentions = found.mentions.map(\.span)
        let segments = found.quotations.flatMap(\.segments)
        #expect((mentions + segments.map(\.marked) + found.sentences).allSatisfy { text.span.contains($0) })
        #expect(segments.allSatisfy { $0.marked.contains($0.words) })
        #expect(mentions == mentions.sorted())
        #expect(found.mentions.allSatisfy { found.entities.indices.contains($0.entity) })
        #expect(found.entities.allSatisfy { !$0.mentions.isEmpty && $0.mentions.contains($0.representative) })
        #expect(zip(segments, segments.dropFirst()).allSatisfy { $0.marked.end <= $1.marked.start })
    }

    @Test("a pull quote repeats the words of the body, under the same speaker")
    func pullQuote() {
        let found = BracketedText(
            """
            “There needs to be a serious investigation.”
            “It is a brutal campaign,” said Ed Royce. “There needs to be a serious investigation. Russia cannot have both.”
            """
        ).analysed
        #expect(found.quotations.count == 2)
        #expect(found.quotations.first?.repeats == 1)
        #expect(found.quotations.first?.attribution?.speaker.name == "Ed Royce")
        #expect(found.quotations.first?.attribution?.speaker.mention == nil)
    }
}
