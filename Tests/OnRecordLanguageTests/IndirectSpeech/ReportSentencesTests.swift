import OnRecordText
import TestSupport
import Testing

@testable import OnRecordLanguage

@Suite("The marked sentences of the rules of indirect speech")
struct ReportSentencesTests {
    @Test(
        "each rule finds the content that its sentences mark, alone and among all rules",
        arguments: IndirectSpeechRules.inOrder.map(\.id))
    func sentences(of id: IndirectSpeechRuleID) throws {
        let rule = try #require(IndirectSpeechRules.inOrder.first { $0.id == id })
        let sentences = try RuleSentence.all(of: id.rawValue, in: "IndirectSpeech")
        #expect(sentences.contains { $0.verdict == "report" } && sentences.contains { $0.verdict == "pass" })
        for sentence in sentences {
            let clauses = Analyzer().clauses(of: sentence.text.document)
            let alone = IndirectSpeechFinder(context: clauses, rules: [rule]).found()
            #expect(alone.isEmpty == (sentence.verdict == "pass"), "\(sentence)")
            if sentence.decider == id.rawValue {
                #expect(alone.map { clauses.text.span($0.content) }.last == sentence.text.marked.last, "\(sentence)")
            }
            let found = sentence.text.analysed.indirect
            #expect(found.last?.rule.rawValue == sentence.decider, "\(sentence)")
            #expect(found.map(\.content) == sentence.text.marked, "\(sentence)")
        }
    }
}
