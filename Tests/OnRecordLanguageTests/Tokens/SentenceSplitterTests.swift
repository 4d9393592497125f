import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("SentenceSplitter")
struct SentenceSplitterTests {
    private func sentences(_ string: String) -> [String] {
        let marked = BracketedText(string)
        return marked.analysed.sentences.map { marked.text[$0] }
    }

    @Test("a sentence ends at its terminator, and takes the marks that stick to it")
    func terminators() {
        #expect(sentences("He left. She stayed! Why? ") == ["He left.", "She stayed!", "Why?"])
        #expect(sentences("He said “Go.” She went.") == ["He said “Go.”", "She went."])
    }

    @Test("abbreviations and initials do not end one")
    func abbreviations() {
        let text = "U.S. Rep. Eliot Engel (D-N.Y.) met Gen. H. R. Smith of the U.S. Army."
        #expect(sentences(text) == [text])
    }

    @Test("an abbreviation ends one where a word that is no name follows")
    func abbreviationAtTheEnd() {
        #expect(
            sentences("It came from the U.S. The rest followed.") == ["It came from the U.S.", "The rest followed."])
    }

    @Test("an ellipsis goes on where a small letter follows")
    func ellipses() {
        #expect(
            sentences("He waited ... and left. Then ... Nothing.") == [
                "He waited ... and left.", "Then ...", "Nothing.",
            ])
    }

    @Test("a sentence glued to the next one ends where a capital follows its full stop")
    func glued() {
        #expect(
            sentences("Three were killed so far.Ian Langsdon took it.") == [
                "Three were killed so far.", "Ian Langsdon took it.",
            ])
    }
}
