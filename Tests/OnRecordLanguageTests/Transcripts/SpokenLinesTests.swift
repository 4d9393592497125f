import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("SpokenLines")
struct SpokenLinesTests {
    /// Expects that the quotations of `source` are what stands in brackets, said by those called `speakers`.
    private func expectTurns(
        _ source: String, _ speakers: [String?] = [], rule: AttributionRuleID? = .transcriptLabel,
        at location: SourceLocation = #_sourceLocation
    ) {
        let marked = BracketedText(source)
        let found = marked.analysed.quotations
        #expect(found.map { marked.text[$0.segments[0].words] } == marked.words, sourceLocation: location)
        guard found.count == marked.words.count else { return }
        #expect(found.allSatisfy { $0.kind == .direct }, sourceLocation: location)
        #expect(found.map { $0.attribution?.speaker.name } == speakers, sourceLocation: location)
        #expect(found.allSatisfy { $0.attribution == nil || $0.attribution?.rule == rule }, sourceLocation: location)
    }

    @Test("questions and answers are speech of unnamed speakers")
    func questions() {
        expectTurns(
            """
            Q: [Do you regret it?]
            A: [No. “Never” is my word.]
            """, ["Q", "A"])
        let found = BracketedText("Q: Do you?\nA: I do.").analysed
        #expect(found.entities.allSatisfy { !$0.isNamed })
    }

    @Test("questions before answers that alone have labels are speech of nobody known")
    func unlabelledQuestions() {
        expectTurns(
            """
            We spoke to her on Monday.
            [How did it begin?]
            A: [My father left me a boat.]
            [What did you do with it?]
            A: [I sold it.]
            [And now?]
            A: [Now there are forty.]
            """, [nil, "A", nil, "A", nil, "A"])
    }

    @Test("labels in capitals join the full names of the document")
    func capitals() {
        expectTurns(
            """
            Chris Wallace met Jeb Bush on Sunday.
            WALLACE: [Do you regret it?]
            MR. BUSH (on tape): [i do not.]
            WALLACE: [Thank you, Governor.]
            """, ["Chris Wallace", "Jeb Bush", "Chris Wallace"])
    }

    @Test("a name on a line of its own is the label of the paragraphs below it")
    func nameLines() {
        expectTurns(
            """
            David Gale
            [I am happy to write to the hon. Lady about it.]
            [We have no plans to change it.]

            Val Kerr (Hove) (Lab)
            [This is the first time I have heard of it.]

            Mr Speaker
            [Order. I call the Minister.]

            The Minister for Schools (Jane Ford)
            [I welcome the report.]
            """, ["David Gale", "David Gale", "Val Kerr", "Speaker", "Jane Ford"])
    }

    @Test("names below letters and in lists are no labels")
    func signatures() {
        expectTurns(
            """
            Please let me know if you agree with us.
            Debra Porter
            I do not find the term in our agreement.
            Debra Porter
            These look fine to me.
            """)
        expectTurns(
            """
            Jane Porter
            A nurse of 34 years from the north of the city.

            Ed Royce
            A driver, who likes to fish in the lake.
            """)
    }

    @Test("numbers, times and remarks may stand in a label")
    func labels() {
        expectTurns(
            """
            The talk was long and in two parts.
            SPEAKER 1: [Good morning.]
            SPEAKER 2: [Can you hear me?]
            SPEAKER 1: [We can.]
            """, ["SPEAKER 1", "SPEAKER 2", "SPEAKER 1"])
        expectTurns(
            """
            The talk was long and in two parts.
            [00:01:12] HOST: [Welcome back.]
            [00:01:15] GUEST: [Thank you.]
            [00:01:20] HOST: [Tell us.]
            """.replacingOccurrences(of: "[00:01:1", with: "(00:01:1")
                .replacingOccurrences(of: "2] HOST", with: "2) HOST").replacingOccurrences(
                    of: "5] GUEST", with: "5) GUEST"
                )
                .replacingOccurrences(of: "[00:01:20] HOST", with: "(00:01:20) HOST"), ["HOST", "GUEST", "HOST"])
    }

    @Test("surnames that the text does not explain are labels where two of them come back")
    func unexplained() {
        expectTurns(
            """
            DUNNE: [Good evening and welcome.]
            MARSH (voice-over): [The village lies high.]
            DUNNE: [And how many live there?]
            MARSH: [About 300.]
            """, ["DUNNE", "MARSH", "DUNNE", "MARSH"])
    }

    @Test("a part in the conversation is a label beside names")
    func parts() {
        expectTurns(
            """
            Chris Wallace met Jeb Bush on Sunday.
            MODERATOR: [Please begin.]
            BUSH: [Thank you.]
            MODERATOR: [A question?]
            """, ["MODERATOR", "Jeb Bush", "MODERATOR"])
    }

    @Test("names are labels where they come back in turns")
    func names() {
        expectTurns(
            """
            Chris Wallace met Jeb Bush on Sunday.
            Wallace: [Do you regret it?]
            Bush: [I do not.]
            Wallace: [Thank you.]
            Bush: [Thank you.]
            """, ["Chris Wallace", "Jeb Bush", "Chris Wallace", "Jeb Bush"])
    }

    @Test("a turn in quotation marks stays what it is")
    func marked() {
        expectTurns(
            """
            Chris Wallace met Jeb Bush on Sunday.
            WALLACE: “[Do you regret it?]”
            BUSH: “[I do not regret it.]”
            """, ["Chris Wallace", "Jeb Bush"])
    }

    @Test("headings, notes, lists, figures and times are no labels")
    func headings() {
        expectTurns("UPDATE: The House voted.\nNote: The Senate did not.\nCORRECTION: It was Tuesday.")
        expectTurns("Image: A bridge.\nImage: A river.")
        expectTurns("UPDATE: The House voted.\nUPDATE: The Senate voted.")
        expectTurns("Chris Wallace met Jeb Bush.\nWallace: 45 percent\nBush: 43 percent\nWallace: 12 percent")
        expectTurns("Chris Wallace met Jeb Bush.\nJeb Bush: A governor of Florida.\nChris Wallace: A host on Sunday.")
        expectTurns("3:15 p.m. The House met.\n4:15 p.m. The House left.")
        expectTurns("A: one answer alone is none.")
    }

    @Test("dialogue after dashes is speech, and a cue in it names its speaker")
    func dialogue() {
        expectTurns(
            """
            — [Where have you been?]
            — [I was at home], said Ed Royce.
            — [You were not.]
            """, [nil, "Ed Royce", nil], rule: .cueAfter)
    }

    @Test("a list after dashes is no dialogue")
    func list() {
        expectTurns("— Lower the taxes.\n— Raise the wages.\n— Build the wall.")
    }
}
