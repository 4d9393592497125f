import Testing

@Suite("Cue before the quotation")
struct CueBeforeRuleTests {
    private let rule = "cue before the quotation"

    @Test("a verb of saying announces the quotation")
    func saying() {
        expectSpeaker("On Monday [Ed Royce] said, “We must act now.”", by: rule)
        expectSpeaker("[She] told Fox News: “We must act now.”", by: rule)
    }

    @Test("the one who is told does not speak")
    func addressee() {
        expectSpeaker(
            "[A spokesman for the Russian government] told the newspaper Haaretz there are “no victims.”", by: rule)
    }

    @Test("a verb of judging takes a fragment")
    func judging() {
        expectSpeaker("[Hillary Clinton] called half of them “deplorables.”", by: rule)
        expectSpeaker("[Nikki Haley] claimed that the White House is “disturbed” by the reports.", by: rule)
    }

    @Test("according to somebody")
    func accordingTo() {
        expectSpeaker("According to [John Smith], it was “a disgrace” from the start.", by: rule)
    }

    @Test("a participle takes the subject of the main clause")
    func participles() {
        expectSpeaker("[Paul Ryan] praised the plan, calling it “a step forward.”", by: rule)
        expectSpeaker(
            "[A trio of French rights groups] filed suit, accusing the Chechen government of a “genocide,” it is said.")
    }

    @Test("a relative pronoun speaks for the name before it")
    func relatives() {
        expectSpeaker(
            "It was praised by Marco Rubio, [who] said it was “a good day for us all.”", name: "Marco Rubio", by: rule)
    }

    @Test("a verb joined by “and” keeps the subject of its clause")
    func conjunction() {
        expectSpeaker(
            "[The resolution] calls on Russia to halt the violence and asks the government to “demand the release.”",
            by: rule)
    }
}
