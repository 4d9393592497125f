import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("InfinitiveRule")
struct InfinitiveRuleTests {
    @Test("promises and threats start with “to”")
    func promise() {
        expectReport("Ed Royce promised [to fight the law].", speaker: "Ed Royce", by: "infinitive")
    }

    @Test("requests do too, whoever is asked")
    func request() {
        expectReport("Ed Royce urged Congress [to fight the law].", speaker: "Ed Royce")
        expectReport("Ed Royce asked him [to leave].")
        expectReport("Ed Royce called on Russia [to stop the killings].")
    }

    @Test("what somebody did after that is no part of it")
    func end() {
        expectReport("Ed Royce vowed [to stop the killings] and established a panel.")
    }
}
