import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("IndirectSpeechFinder")
struct IndirectSpeechFinderTests {
    @Test("negations, conditions, plans and questions report nothing")
    func unreal() {
        expectReport("Ed Royce never said that the House would vote.")
        expectReport("If Ed Royce says that the House will vote, it will.")
        expectReport("Ed Royce will say that the House votes.")
        expectReport("Ed Royce wants to say that the House is right.")
        expectReport("Did Ed Royce say that the House would vote?")
        expectReport("Nobody said that the House would vote.")
    }

    @Test("the author’s own opinion is no report")
    func author() {
        expectReport("I think that the House should vote.")
    }

    @Test("headlines and captions report nothing")
    func zones() {
        let text = ArticleText("Ed Royce says that the House is late")
        let paragraph = Paragraph(span: text.span, zone: .title)
        let document = Document(
            name: "a", text: text, zones: [Zone(.title, text.span)], paragraphs: [paragraph], title: text.span)
        #expect(Analyzer().analyze(document).indirect.isEmpty)
    }

    @Test("a phrase behind a preposition says nothing")
    func governed() {
        expectReport("The paper in front of the committee says the House is late.")
    }

    @Test(
        "any text is read without a trap, and content lies over neither cue nor speaker",
        arguments: Seeds.first(1, of: 10))
    func random(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<60 {
            let words = (0..<24).map { _ in Self.words.randomElement(using: &generator) ?? "" }
            let found = BracketedText(words.joined(separator: " ")).analysed
            for speech in found.indirect {
                #expect(!speech.content.isEmpty)
                #expect(!speech.content.overlaps(speech.cue))
                #expect(speech.speaker.mention.map { !$0.overlaps(speech.content) } ?? true)
            }
        }
    }

    private static let words = [
        "Royce", "said", "that", ",", "according", "to", "the", "panel", "“", "”", ".", "he", "who", "denied", "and",
        ";",
        "officials", "promised", "(", ")", "claims", "—", "told", "reporters", "asked", "whether", "was", "\n", "by",
        ":",
    ]
}
