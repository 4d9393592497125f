import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("Candidates")
struct CandidateTests {
    /// The candidates of the last quotation, each with why.
    private func candidates(_ source: String) -> [String] {
        let article = BracketedText(source).analysed
        return article.candidates(of: article.quotations.count - 1).map {
            "\(article.entities[$0.entity].name): \($0.reason)"
        }
    }

    @Test("who is surely known needs none")
    func sure() {
        #expect(candidates("“It is a start,” said Ed Royce. Jane Porter left.").isEmpty)
    }

    @Test("for an unknown speaker they are the people named or quoted nearby, the nearest first")
    func unknown() {
        let found = candidates(
            """
            “It is a start,” said Ed Royce.
            In the interview, Jane Porter was asked, “What is the most dangerous place of all?”
            """)
        #expect(found == ["Jane Porter: sameSentence", "Ed Royce: previousSpeaker"])
    }

    @Test("beside a doubtful speaker stand the others")
    func doubtful() {
        let found = candidates(
            """
            “It is a start,” said Ed Royce. Jane Porter disagreed.
            “There is much more to do, and we will do it.”
            """)
        #expect(!found.isEmpty)
    }

    @Test("where a pronoun fits two people, the other one is a candidate, and the speaker is not sure")
    func twoAntecedents() {
        let source = """
            Ed Royce met Bill Toomey on Monday.
            After the meeting “the House must act,” he said.
            """
        let article = BracketedText(source).analysed
        #expect(article.level(of: 0) != .sure)
        #expect(candidates(source).first?.hasSuffix("antecedent") == true)
    }

    @Test("a pronoun without antecedent has only candidates of its gender")
    func gender() {
        let found = candidates("The House of Representatives met.\n“It is a start,” she said.")
        #expect(found.isEmpty)
    }

    @Test("there are never more than three, and never one twice")
    func few() {
        let found = candidates(
            "Ann Porter, Ed Royce, Jane Smith and John Doe met Ed Royce, who was asked, “What is the most dangerous place?”"
        )
        #expect(found.count == 3 && Set(found).count == 3)
    }
}
