import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("Appositions")
struct AppositionsTests {
    private func role(_ source: String) -> String? {
        let text = TokenizedText(BracketedText(source).document)
        return Appositions(text: text).role(after: 2).map(text.string)
    }

    @Test(
        "a role stands after the name, with its place",
        arguments: [
            ("Jane Doe, a Florida Republican, left.", "Florida Republican"),
            ("Jane Doe (R-Fla.), the chairwoman of the House Committee, left.", "chairwoman of the House Committee"),
            (
                "Jane Doe, Zeta International’s director for advocacy in Europe and Central Asia, left.",
                "Zeta International’s director for advocacy in Europe and Central Asia"
            ),
            ("Jane Doe, 45, a teacher from Ohio.", "teacher from Ohio"),
            ("Jane Doe, mayor of Zarnovica.", "mayor of Zarnovica"),
            ("Jane Doe, president of the United States, left.", "president of the United States"),
            ("Jane Doe, a Florida Republican who has won, left.", "Florida Republican"),
            ("Jane Doe, an adviser with, among others, the mayor, left.", "adviser"),
            ("Jane Doe, director of the Zeta Institute and, since May, mayor.", "director of the Zeta Institute"),
        ])
    func roles(text: String, role: String) {
        #expect(self.role(text) == role)
    }

    @Test(
        "another person named after a comma is no role",
        arguments: [
            "Jane Doe, Senator John Smith and others left.", "Jane Doe, his wife, left.",
            "Jane Doe, who left, is here.",
            "Jane Doe, officials and others left.", "Jane Doe, president of the A.F.L.-C.I.O., left.",
            "Jane Doe, Secretary of State Smith, and others left.",
            "Jane Doe, in fact, left.", "Jane Doe, the director said.",
        ])
    func others(text: String) {
        #expect(role(text) == nil)
    }
}
