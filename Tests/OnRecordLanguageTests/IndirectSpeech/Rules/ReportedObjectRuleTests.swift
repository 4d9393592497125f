import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("ReportedObjectRule")
struct ReportedObjectRuleTests {
    @Test("what is denied or condemned is its object")
    func object() {
        expectReport("Ramzan Kadyrov has denied [the allegations].", speaker: "Ramzan Kadyrov", by: "object of the cue")
        expectReport("Ed Royce condemned [the killings in Chechnya] on Tuesday.")
        expectReport("Ed Royce accused [Russia of lying].")
    }

    @Test("some verbs take it with a preposition")
    func preposition() {
        expectReport("Ed Royce warned of [a long war].")
        expectReport("Ed Royce called for [an investigation].")
    }

    @Test("what is wholly quoted is no indirect speech")
    func quoted() {
        expectReport("Ed Royce condemned “the killings in Chechnya.”")
    }
}
