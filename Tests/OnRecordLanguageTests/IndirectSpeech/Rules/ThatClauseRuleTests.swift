import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("ThatClauseRule")
struct ThatClauseRuleTests {
    @Test("the clause after “that” is what is said")
    func clause() {
        expectReport("Ed Royce said that [the House would vote].", speaker: "Ed Royce", by: "that-clause")
    }

    @Test("addressee, time and place stand between the cue and its clause")
    func adjuncts() {
        expectReport("Ed Royce told reporters on Tuesday that [the House would vote].", speaker: "Ed Royce")
        expectReport("Ed Royce said in a statement that [the House would vote].")
        expectReport("Ed Royce told a meeting of leaders that [the House would vote].")
    }

    @Test("the clause ends where the next report begins")
    func end() {
        expectReport(
            "Ed Royce said that [the House would vote], adding that [the Senate would wait].", speaker: "Ed Royce")
        expectReport("Ed Royce said that [the House would vote], but nobody believed it.")
        expectReport("Ed Royce, who said that [the House would vote], left early.")
    }

    @Test("the clause may hold a quotation, but not be one")
    func mixed() {
        expectReport("Ed Royce said that [the law was “a disgrace” for the House].")
        expectReport("Ed Royce said that “the House would vote.”")
    }

    @Test("a pronoun goes to whom it stands for, as with quotations")
    func pronoun() {
        expectReport(
            "Ileana Ros-Lehtinen won. She said that [the House would vote].", speaker: "She",
            name: "Ileana Ros-Lehtinen")
    }

    @Test("a claim has its content too")
    func noun() {
        expectReport("Few shared Donald Trump’s claim that [the House would vote].", speaker: "Donald Trump")
    }

    @Test("who is said to know something is said to know it, not to say it")
    func knowledge() {
        expectReport("Ed Royce knew that the House would vote.")
    }

    @Test("surveys find something and say so in that, people only find out")
    func finding() {
        expectReport("The survey found that [the House was late].", speaker: "The survey")
        expectReport("Ed Royce found out that the House was late.")
    }
}
