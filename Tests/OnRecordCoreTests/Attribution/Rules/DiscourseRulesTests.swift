import Testing

@testable import OnRecordCore

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
            """, by: "introduced by the sentence before")
    }

    @Test("a quotation that stands alone takes the speaker of the paragraph before")
    func lastSpeaker() {
        expectSpeaker(
            """
            “It is a start,” said [Ed Royce].
            “There is much more to do, and we will do it.”
            """, by: "speaker of the paragraph before")
    }

    @Test("a transcript's label names its speaker")
    func transcript() {
        expectSpeaker("[WALLACE]: “Do you regret it?”", by: "transcript label")
    }

    @Test("somebody who does something right after a quotation with a comma says it")
    func verbAfter() {
        expectSpeaker("“You know, it happens,” [Donald Trump] shrugged.", by: "speaker and verb after the quotation")
    }

    @Test("words that nobody is said to speak are nobody's quotation")
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
            """, by: "signed after a dash")
    }

    @Test("where a sentence reports what others say, the one who reports introduces")
    func introducedByReport() {
        expectSpeaker(
            """
            [Ed Royce] said that for years some critics had been predicting a retreat.
            “That is because this region matters.”
            """, by: "introduced by the sentence before")
    }

    @Test("whom nobody is said to have asked stays unknown")
    func passive() {
        expectSpeaker("In the interview, Jane Porter was asked, “What is the most dangerous place of all?”")
    }

    @Test("names of shows and books are no speech, wherever a cue stands")
    func titles() {
        expectSpeaker("“It is early,” said [Mark Cuban], a host on the TV show “Shark Tank.”")
        expectSpeaker("Speaking on ABC's “This Week,” Ben Carson admitted that it was wrong.")
        expectSpeaker("“(CROSSTALK)” was all that was heard.")
    }

    @Test("the sentence ends where a quotation that a blank line cuts does")
    func cutStretch() {
        let found = BracketedText(
            "It was House Resolution 12, which “condemns the\nviolence.” Another bill would “end the trade,” Ed Royce said."
        ).analysed
        #expect(
            found.quotations.map { $0.attribution?.rule } == [
                "document whose verb is quoted", "cue after the quotation",
            ])
    }

    @Test("a sentence whose verb is quoted goes to whoever has just spoken, and “it” says nothing")
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
