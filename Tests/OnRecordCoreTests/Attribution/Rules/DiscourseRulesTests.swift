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
}
