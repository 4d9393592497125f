import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("Rules that look beyond the sentence")
struct DiscourseRulesTests {
    @Test("a quotation that stands alone follows the speaker of its paragraph, as the same quotation")
    func sameParagraph() {
        let found = BracketedText("“It is a start,” said Ed Royce. “There is more to do.”").analysed
        #expect(found.quotations.count == 1)
        #expect(found.quotations.first?.segments.count == 2)
        #expect(found.quotations.first?.attribution?.speaker.name == "Ed Royce")
    }

    @Test("a quotation that opens again in the next paragraph goes on")
    func continuedParagraph() {
        let found = BracketedText(
            """
            “For a month they have been arrested,” Ed Royce said. “We will not stand idly by.
            “We need to speak up,” he added.
            """
        ).analysed
        #expect(found.quotations.count == 1)
        #expect(found.quotations.first?.segments.count == 3)
    }

    @Test("a sentence that ends in a colon introduces the quotation after it")
    func introduced() {
        expectSpeaker(
            """
            The [New York Times] reports:
            “Just a quarter of the contributors have given less.”
            """, by: .introduced)
    }

    @Test("a quotation that stands alone takes the speaker of the paragraph before")
    func lastSpeaker() {
        expectSpeaker(
            """
            “It is a start,” said [Ed Royce].
            “There is much more to do, and we will do it.”
            """, by: .lastSpeaker)
    }

    @Test("a transcript's label names its speaker")
    func transcript() {
        expectSpeaker("[WALLACE]: “Do you regret it?”", by: .transcriptLabel)
    }

    @Test("a subject and verb right after a quotation with a comma attribute it")
    func verbAfter() {
        expectSpeaker("“You know, it happens,” [Donald Trump] shrugged.", by: .verbAfter)
    }

    @Test("a verb before a name may follow too, and what comes from a crowd is the crowd's")
    func invertedVerbAfter() {
        let rule = AttributionRuleID.verbAfter
        expectSpeaker("“This is fantastic!” beamed [Donald Hartley] of Madison.", by: rule)
        expectSpeaker("“Call the roll,” came shouts from [the crowd], as the chair left.", by: rule)
    }

    @Test("a remark belongs to its owner, even if others speak of it")
    func owned() {
        expectSpeaker(
            "It is the pull of [Barack Obama]'s “if you like it, you can keep it” promise.", by: .ownedWords)
        expectSpeaker("Ed Royce spoke, and [his] “47 percent” comment was dismissed.", by: .ownedWords)
    }

    @Test("the subject of the sentence may be whom it names as the one who judges, or a “who”")
    func judges() {
        let rule = AttributionRuleID.subjectOfSentence
        expectSpeaker("To [Jane Sharp], he is the “kind and caring” man who saved her farm.", by: rule)
        expectSpeaker(
            "Graham stood beside Jane Porter, [who] is looking to bring “people together for a goal.”", by: rule)
    }

    @Test("a name with a colon inside the marks opens a turn")
    func labelInside() {
        let found = BracketedText(
            """
            Jane Porter left the room at noon.
            “Jane Porter: Seriously about this, he says he is going to pay.”
            """
        ).analysed
        #expect(found.quotations.last?.attribution?.speaker.name == "Jane Porter")
        #expect(found.quotations.last?.attribution?.rule == .transcriptLabel)
    }

    @Test("a chant belongs to the crowd, or has no speaker, even if the sentence names others")
    func chants() {
        let rule = AttributionRuleID.crowd
        expectSpeaker("[The supporters] broke into chants of “We are with her” before Jane Porter said more.", by: rule)
        expectSpeaker("But [their] chants of “Stop it” were cut short.", by: rule)
        let found = BracketedText("Ed Royce was met with calls of “Feel the Bern” and “Love you, Bernie” there.")
            .analysed
        #expect(found.quotations.count == 2)
        #expect(found.quotations.allSatisfy { $0.attribution == nil })
    }

    @Test("a sentence without a cue goes on with what the one before it reports")
    func paraphrase() {
        expectSpeaker(
            "It is hard to stop, [Ed Royce] said. It only ends when “the truth is told to everybody.”",
            by: .paraphrase)
    }

    @Test("the author before the colon speaks, not what the line is about")
    func authorBeforeColon() {
        expectSpeaker(
            "VOTERS CARE MORE - Frank Newport and [Jim Harter]: “We found that they care.”", by: .colon
        )
    }

    @Test("a few words after a question are not those of the one who asks")
    func answer() {
        let found = BracketedText(
            """
            “No!” Ed Royce cried.
            “Or do we make promises?” Jane Porter asked.
            “Never ever!”
            """
        ).analysed
        #expect(found.quotations.last?.attribution?.speaker.name == "Ed Royce")
    }

    @Test("the subject of the sentence before speaks, if that quotes no one")
    func actorBefore() {
        expectSpeaker(
            """
            “It is a start,” said Ed Royce.
            [Jane Porter] wants to use it as a check. “I think we have the people for it.”
            """)
    }

    @Test("the paragraphs of a block quotation are one speaker's, whatever stands between them")
    func blockQuotation() {
        let found = BracketedText(
            """
            Jane Porter writes:
            "The hall was full that day.
            “Here he comes,” Ed Royce said.
            "Kevin was snoring by then
            """
        ).analysed
        #expect(found.quotations.last?.attribution?.speaker.name == "Jane Porter")
    }

    @Test("a paragraph that opens a quotation again under another speaker's cue is that speaker's")
    func openedByAnother() {
        let found = BracketedText(
            """
            “It is a whistle,” Jane Porter said. “If indeed he is not one of us, so be it.
            “I have been thinking of it,” added Ed Royce.
            """
        ).analysed
        #expect(found.quotations.map { $0.attribution?.speaker.name } == ["Jane Porter", "Ed Royce"])
    }

    @Test("a pull quote may be signed inside its marks, by a name or a name with an office")
    func signedInside() {
        let text = ArticleText(
            "It was a long day for all.\n\n\"I worry that we may see them again.\nDean Baker, Center for Research.\"\n\nIt went on."
        )
        let found = Analyzer().analyze(DocumentReader().read(text, name: "test"))
        #expect(found.quotations.last?.attribution?.speaker.name == "Dean Baker")
        #expect(
            found.quotations.last.map { found.document.text[$0.segments[0].words].hasSuffix("them again.") } == true)
    }

    @Test("the dash after an article signs it and not its last fragment")
    func signedArticle() {
        expectSpeaker("[Mariano Rajoy] insisted that his party was “still a force.”--Kim Porter")
    }

    @Test("words inside a report belong to its speaker, unless more than their capitals shows them to be a title")
    func reportedWords() {
        expectSpeaker(
            "[Ed Royce] claimed that he had given up many things for it, such as his peace and his friends, with “success.”",
            by: .reportedWords)
        expectSpeaker("[Ed Royce] said he would use the money to fight “Black Lives Matter” protests.")
        expectSpeaker("Ed Royce said that the vote was not over on CNN's “Real Time.”")
        expectSpeaker(
            "Many of them, Ed Royce said, came out of their cells alive and were murdered by their families in “honor killings.”"
        )
    }

    @Test("a judgement after “as” belongs to the one who judges; a passive names no one")
    func judgement() {
        let rule = AttributionRuleID.subjectOfSentence
        expectSpeaker("Senator [Ed Royce] has been pounding Porter as a “con artist” for weeks.", by: rule)
        expectSpeaker("[Ed Royce] has gone after him as a “human leech” and a “brat.”", by: rule)
        expectSpeaker("It was a long affair, often labeled as a “witch hunt” by [Democrats].")
        expectSpeaker("The banks were marked as a “high priority” there.")
        expectSpeaker("Words such as “attack” were looked for by Ed Royce.")
    }

    @Test("whole clauses and predicates in quotation marks are speech, even of an unknown speaker")
    func unknownSpeech() {
        let source = """
            There is a standard for whoever “did what could be expected of anybody” by law.
            The chairman was said to be “furious” with them.
            """
        let found = BracketedText(source).analysed
        #expect(found.quotations.count == 2)
        #expect(found.quotations.allSatisfy { $0.attribution == nil })
    }

    @Test("shows that people talk on or talk to, and pieces that they wrote, are no speech")
    func shows() {
        let titles = [
            "“It is fair,” Ed Royce told “Fox and Friends,” reminding them of it.",
            "“It is fair,” Ed Royce said in an interview with “Fox News Sunday.”",
            "In Jane Porter's column on Friday, “The piling on must stop,” the senator does the same.",
        ]
        for title in titles {
            let found = BracketedText(title).analysed
            #expect(found.scareQuotes.count == 1, "\(title)")
        }
    }

    @Test("a mark that closes an attribute of a tag opens nothing")
    func tags() {
        let found = BracketedText("It was posted on <tweet date=\"May 1\n\">We are here with \"Ed\" today.").analysed
        #expect(found.quotations.isEmpty)
    }

    @Test("words without a sign of speech are no quotation")
    func unknown() {
        expectSpeaker("The so-called “honor killings” went on.")
        expectSpeaker("A placard with the label “Stop It” was seen in the square.")
    }

    @Test("a line below the words signs them")
    func signedBelow() {
        expectSpeaker(
            """
            It was a long debate.
            “I went to Wall Street before the crash.”
            - [Hillary Clinton].
            """, by: .signature)
    }

    @Test("where a sentence reports what others say, the one who reports introduces")
    func introducedByReport() {
        expectSpeaker(
            """
            [Ed Royce] said that for years some critics had been predicting a retreat.
            “That is because this region matters.”
            """, by: .introduced)
    }

    @Test("a passive without an agent leaves the speaker unknown")
    func passive() {
        expectSpeaker("In the interview, Jane Porter was asked, “What is the most dangerous place of all?”")
    }

    @Test("what a person or a thing goes by is a name")
    func givenNames() {
        expectSpeaker("Ed Royce says that he set up a website called “Cape If He Wins” that day.")
        expectSpeaker("A hacker known online as “Guccifer,” said Ed Royce later, was found.")
    }

    @Test("a word with a colon is a heading")
    func heading() {
        expectSpeaker(
            """
            Ed Royce said that it was late.
            "Related":
            """)
    }

    @Test("a pull quote of the article's own words is no speech")
    func ownWords() {
        let found = BracketedText(
            """
            “It is a start,” said Ed Royce.
            “On Sunday, he announced that he had raised much money in January alone.”
            On Sunday, he announced that he had raised much money in January alone, and left.
            """
        ).analysed
        #expect(found.quotations.count == 1)
        #expect(found.scareQuotes.map(\.reason) == [.ownWords])
    }

    @Test("names of shows and books are no speech, wherever a cue stands")
    func titles() {
        expectSpeaker("“It is early,” said [Mark Cuban], a host on the TV show “Shark Tank.”")
        expectSpeaker("Speaking on ABC's “This Week,” Ben Carson admitted that it was wrong.")
        expectSpeaker("“(CROSSTALK)” was all that was heard.")
        expectSpeaker("She said nothing of it in her memoir, “Tough Choices.”")
        expectSpeaker("Ed Royce visited NBC's “Today” to discuss his remarks.")
        expectSpeaker("Ed Royce told “Fox and Friends” after the game that it was late.")
        expectSpeaker("The “Avatar” star wrote a long message to Ed Royce.")
        expectSpeaker("He played in “Parks and Recreation” and “Guardians of the Galaxy,” and Jane Porter said so.")
        expectSpeaker("—“Pop-up show strives to change the street,” by Eddie Small: it is on.")
    }

    @Test("the sentence ends where a quotation that a blank line cuts does")
    func cutStretch() {
        let found = BracketedText(
            "It was House Resolution 12, which “condemns the\nviolence.” Another bill would “end the trade,” Ed Royce said."
        ).analysed
        #expect(
            found.quotations.map { $0.attribution?.rule } == [
                .documentVerb, .cueAfter,
            ])
    }

    @Test("if the verb is quoted too, the last speaker goes on; “it” says nothing")
    func quotedVerb() {
        expectSpeaker("“We thought it was only him,” said [Ed Royce], who wrote a book. Biden “misspoke at the rally.”")
        expectSpeaker("It had a clause “to be done within the law” in it.")
    }

    @Test("a pull quote drawn from several quotations repeats them, and is repeated by none of them")
    func longPullQuote() {
        let found = BracketedText(
            """
            “If I gave money I would want answers,” said Ed Royce. “They have no more staff than they had.”
            “If I gave money I would want answers. They have no more staff than they had.”
            """
        ).analysed
        #expect(found.quotations.map(\.repeats) == [nil, 0])
        #expect(found.quotations.first?.segments.count == 2)
        #expect(found.attribution(of: 1)?.speaker.name == "Ed Royce")
    }
}
