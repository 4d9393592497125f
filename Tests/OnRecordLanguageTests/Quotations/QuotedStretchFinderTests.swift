import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("QuotedStretchFinder")
struct QuotedStretchFinderTests {
    private func expectStretches(_ source: String, at location: SourceLocation = #_sourceLocation) {
        let marked = BracketedText(source)
        let text = TokenizedText(marked.document)
        let found = QuotedStretchFinder.stretches(in: text).map { marked.text[text.span($0.inner)] }
        #expect(found == marked.words, sourceLocation: location)
    }

    @Test("curly, straight, doubled and angle marks open and close")
    func families() {
        expectStretches("He said “[yes]” and \"[no]\" and ``[maybe]'' and «[never]».")
    }

    @Test("marks of different shapes close each other")
    func mismatched() {
        expectStretches("“[The strongman is waging a campaign,]\" he said. \"[Stop it.]” She left.")
    }

    @Test("single marks quote, apostrophes do not")
    func singles() {
        expectStretches("The label '[Stop it now]' was on the voters' list in the '90s, and it's the boys' own.")
        expectStretches("Ryan: Decision ‘[Defies Explanation,]’ he’s told.")
    }

    @Test("a mark between a full stop and a capital opens, where paragraphs were run together")
    func glued() {
        expectStretches("He spoke to host Maria Bell.\"[These are smart people,]\" he said.\"[And so?]\" Bell asked.")
        expectStretches("He joined in 2010.'[We love him,]' said Max Reid.The club won twice.")
        expectStretches("“[We go.]”The next day she left.\"")
    }

    @Test("inch marks and minutes are no quotation marks")
    func inches() {
        expectStretches("A 6'2\" man with a 12\" ruler.")
    }

    @Test("marks inside a quotation stay inside")
    func nested() {
        expectStretches("“[He told me, ‘go home,’ and I did,]” she said.")
        expectStretches("“[He told me, “go home,” and I did,]” she said.")
    }

    @Test("where no mark closes the words, they end before the cue and its name")
    func tornMark() {
        expectStretches("“[There was little time for us,] said Kessel, who was there.")
        expectStretches("“[There was little time, she said, and we left]")
    }

    @Test("a quotation cut by a blank line is one")
    func cut() {
        expectStretches("It \"[condemns the suspected\n\nsexual orientation.]\" The end.")
    }

    @Test("a paragraph may end without a mark where the next one opens again")
    func reopened() {
        expectStretches("“[First part.]\n“[Second part,]” she added.")
    }

    @Test("a straight mark that opens a paragraph is not closed by curly pairs inside it")
    func quotedTranscript() {
        expectStretches("\"[WALLACE: It was in “The Journal” then, was it not?]\n\"[PORTER: No.]\"")
    }
}
