import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("QuestionClauseRule")
struct QuestionClauseRuleTests {
    @Test("a reported question starts with its question word")
    func question() {
        expectReport("Ed Royce asked [whether the House would vote].", speaker: "Ed Royce", by: "reported question")
        expectReport("Ed Royce asked her [why the House was late].")
    }

    @Test("what somebody did not say is unknown")
    func negated() {
        expectReport("Ed Royce did not say whether the House would vote.")
    }
}
