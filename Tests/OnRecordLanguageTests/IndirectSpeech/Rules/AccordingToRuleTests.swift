import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("AccordingToRule")
struct AccordingToRuleTests {
    @Test("the rest of the sentence is what is said, after the source or before it")
    func rest() {
        expectReport(
            "According to human rights groups, [at least 22 men are known to have been killed].",
            speaker: "human rights groups", by: "according to")
        expectReport("[At least 22 men are known to have been killed], according to human rights groups.")
    }

    @Test("what is said of the source is no part of it")
    func apposition() {
        expectReport("According to Ed Royce, who chairs the panel, [the House was late].", speaker: "Ed Royce")
    }

    @Test("a plan says nothing")
    func plan() {
        expectReport("According to the rules, the House was late.")
    }

    @Test("an office after the source is no part of it either, and an open “that” waits for what follows")
    func office() {
        expectReport(
            "According to Lorella Praeli, Clinton's vote director, [the campaign has been late].",
            speaker: "Lorella Praeli")
        let marked = BracketedText("The AP reported that, according to an analysis, [more than half were donors].")
        #expect(marked.analysed.indirect.last?.content == marked.marked.first)
    }
}
