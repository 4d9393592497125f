import TestSupport
import Testing

@Suite("Cue after the quotation")
struct CueAfterRuleTests {
    private let rule = "cue after the quotation"

    @Test("the speaker stands before the verb or after it")
    func order() {
        expectSpeaker("“We must act now,” [Ed Royce] said.", by: rule)
        expectSpeaker("“We must act now,” said [Ed Royce].", by: rule)
        expectSpeaker("“We must act now,” said Chairman [Ed Royce] (R-CA).", by: rule)
        expectSpeaker("\"We must act now,\" [she] told reporters on Friday.", by: rule)
    }

    @Test("titles and offices before the name do not part it from the quotation")
    func titles() {
        expectSpeaker("“It is up to us,” Equality Caucus Vice Chair Rep. [Alan Lowenthal] said.", by: rule)
        expectSpeaker("“It is a start,” added Human Rights First Advocacy Counsel [Shawn Gaylord].", by: rule)
    }

    @Test("an apposition may stand between the name and the verb")
    func apposition() {
        expectSpeaker("“Many were tortured,” [Jane Porter], who has three sons, said in a statement.", by: rule)
        expectSpeaker("“It is a start,” Rep. [David Cicilline], Democrat of Rhode Island, said.", by: rule)
    }

    @Test("somebody unnamed is quoted under the words that describe them")
    func nominals() {
        expectSpeaker("“It will be appealed,” said [a spokesman for the Russian government].", by: rule)
        expectSpeaker("“It is nonsense,” [the strongman] told sportscaster Bryant Gumbel.", by: rule)
        expectSpeaker("“It is nonsense,” said [another].", by: rule)
    }

    @Test("a name given after a description is the speaker")
    func named() {
        expectSpeaker("“They beat me,” said a Chechen man named [Ilya] in an interview.", name: "Ilya", by: rule)
    }

    @Test("a document speaks")
    func documents() {
        expectSpeaker("“The Senate condemns the violence,” states [the resolution].", by: rule)
        expectSpeaker("“The lives of hundreds are at stake,” [the letter] continues, “and it is vital.”", by: rule)
    }

    @Test("a clause of the article may stand between the quotation and the verb")
    func clauseBetween() {
        expectSpeaker(
            "“Many would call that an embarrassment” if she did not win by more, said [David Wasserman], an analyst.")
    }

    @Test("part of a group speaks, and whoever a name only describes")
    func groups() {
        expectSpeaker("“Bernie or bust,” chanted [hundreds of noisy demonstrators].", by: rule)
        expectSpeaker("“It is over,” said [one of the Senate aides].", by: rule)
        expectSpeaker("“It is over,” said [the printed card].", by: rule)
        expectSpeaker("“It is over,” said 9/11 widow [Terry Strada].", by: rule)
        expectSpeaker("“It is over,” said Clinton's introducer, actress [Jane Porter].", name: "Jane Porter", by: rule)
        expectSpeaker("“It is over,” [White House officials] said.", by: rule)
    }

    @Test("a verb that goes on with the sentence does not take the fragment before it")
    func fragmentInside() {
        expectSpeaker("City Attorney [Brad Holm] said that the ad “wrongly and badly” suggests that Phoenix agrees.")
        expectSpeaker("[Donald Trump] called the plan “terrible,” denounced her record and left.")
    }

    @Test("a comma inside the marks hands the sentence over to who follows")
    func handedOver() {
        expectSpeaker(
            "Nothing the president said “will assuage our fears,” [the Florida senator] said.")
    }

    @Test("a verb in capitals attributes behind an apposition")
    func capitalised() {
        expectSpeaker("“Not us,” [Mike Murphy], the head of the group, Tweeted on Friday.", by: rule)
    }

    @Test("a verb of thinking attributes what ends in a comma")
    func thinking() {
        expectSpeaker("“It was late,” remembered [Roy Verley], a former spokesman.", by: rule)
    }

    @Test("a description may hold a year, a day, or a word that looks like a verb")
    func descriptions() {
        expectSpeaker("“She left,” said [a 2008 veteran].", by: rule)
        expectSpeaker("“It is a start,” reads [a Wednesday editorial].", by: rule)
        expectSpeaker("“It is a start,” [a welcome message on the website] reads.", by: rule)
        expectSpeaker("“It is a start,” said master of ceremonies [Ed Royce].", by: rule)
    }

    @Test("what somebody says in a clause that opens the sentence is theirs")
    func openingClause() {
        let found = BracketedText("When Ed Royce shouted, “Stop,” Jane Porter joked, “Amen to that.”").analysed
        #expect(found.quotations.map { $0.attribution?.speaker.name } == ["Ed Royce", "Jane Porter"])
        expectSpeaker("When [Ed Royce] said he would “protect the people,” the crowd cheered and said nothing.")
    }

    @Test("who is quoted as saying speaks, and not whoever prints it")
    func quotedAsSaying() {
        expectSpeaker(
            "“I will not skate again,” [Jane Porter] was quoted as saying by the weekly Der Spiegel.", by: rule)
        expectSpeaker("“I will not skate again,” [Jane Porter] was quoted by the Times as saying.", by: rule)
    }

    @Test("in somebody's view, and in the words of somebody")
    func views() {
        expectSpeaker("“This is a failure of all of them” from the start, in [Ed Royce]'s view.")
        expectSpeaker("“This is a failure of all of them,” in the words of [one top staffer].", by: rule)
    }

    @Test("a surname that is a people's name too, and a participle before a title")
    func looksLikeAdjective() {
        expectSpeaker("She would have to “go more to the center,” [Cuban] said.", by: rule)
        expectSpeaker("“I disagree,” said retired Army Gen. [Mick Bednarek], who served.", by: rule)
    }

    @Test("a term in a sentence that cites it is nobody's")
    func citedTerm() {
        expectSpeaker("The “wise woman” phrase Ed Royce cited on Wednesday has come back.")
    }

    @Test("a company that belongs to somebody speaks itself")
    func ownedCompany() {
        expectSpeaker("“She will take part,” Porter's management company [All Sports Group] said on Monday.", by: rule)
    }

    @Test("a cue clause may say what goes on meanwhile, and open with a place in capitals")
    func meanwhile() {
        expectSpeaker(
            "“It is our president, Ed Royce!” US Senator [Jane Porter] said as she opened the vote.", by: rule)
    }

    @Test("a surname that is a small word speaks where no such word can stand")
    func smallSurname() {
        expectSpeaker("“In this case, people point at the street,” [From] said.", by: rule)
        expectSpeaker("“It is a reminder of that,” [Will] wrote.", by: rule)
    }
}
