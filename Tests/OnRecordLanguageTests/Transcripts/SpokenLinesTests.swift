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
