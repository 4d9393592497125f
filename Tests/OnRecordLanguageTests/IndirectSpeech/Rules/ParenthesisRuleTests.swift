import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("ParenthesisRule")
struct ParenthesisRuleTests {
    @Test("the sentence before its cue is what is said")
    func before() {
        expectReport(
            "[At least 22 men were killed], officials said.", speaker: "officials", by: "cue after what is said")
        expectReport("[There is nobody gay in Chechnya], he has claimed.", speaker: "he")
        expectReport("[The House was late], he said on Tuesday.")
    }

    @Test("where the cue parts it, the longer part is")
    func middle() {
        expectReport("Russia, Ed Royce said, [has broken the treaty again].", speaker: "Ed Royce")
    }

    @Test("a quotation with its cue gives none")
    func quotation() {
        expectReport("“The House is late,” Ed Royce said.")
        expectReport("“The House is late,” said Ed Royce on Tuesday.")
    }

    @Test("what opens the sentence beside its clause is none")
    func adjunct() {
        expectReport("Asked about the vote, Ed Royce said, “It is late.”")
        expectReport("Though the vote was late, Ed Royce said, [the House would pass the law].")
    }
}
