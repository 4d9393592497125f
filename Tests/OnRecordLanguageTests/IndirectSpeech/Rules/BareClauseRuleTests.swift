import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("BareClauseRule")
struct BareClauseRuleTests {
    @Test("a clause without “that” is what is said")
    func clause() {
        expectReport("Ed Royce said [the House would vote].", speaker: "Ed Royce", by: "clause after the cue")
        expectReport("Ed Royce said Tuesday [he would vote].")
        expectReport("Ed Royce told CNN [he would vote].")
        expectReport("Human rights groups say [there are camps in Chechnya].", speaker: "Human rights groups")
    }

    @Test("a noun alone is no clause")
    func noun() {
        expectReport("Ed Royce said a few words.")
    }

    @Test("what somebody believes counts, what they know or see does not")
    func thinking() {
        expectReport("Ed Royce believes [the House is right].")
        expectReport("Ed Royce knows the town is small.")
    }

    @Test("a word for people that opens the sentence is nobody's name")
    func people() {
        let found = BracketedText("Officials said the bridge was closed.").analysed
        #expect(found.indirect.count == 1)
        #expect(found.entities.allSatisfy { !$0.isNamed })
    }

    @Test("the relatives of somebody are somebody else")
    func possessive() {
        let found = BracketedText("Ed Royce’s relatives, among them a wife, said the House was late.").analysed
        #expect(found.indirect.allSatisfy { $0.speaker.name != "Ed Royce" })
    }

    @Test("a noun with its participle is no clause")
    func nouns() {
        expectReport("Ed Royce has assumed a newly created role as counselor, in which she advises him.")
        expectReport("Ed Royce said [the newly created role was his].")
    }
}
