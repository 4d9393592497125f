import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("RoleWords")
struct RoleWordsTests {
    /// The roles of the person whose name ends in `surname`.
    private func roles(of surname: String, in source: String) -> [String] {
        let article = Analyzer().analyze(BracketedText(source).document)
        return article.entities.filter { $0.kind == .person && $0.name.hasSuffix(surname) }.flatMap(\.roles).map(\.name)
    }

    @Test(
        "a title has the country, the organisation and the words before it that belong to it",
        arguments: [
            ("It was U.N. Ambassador Mary Smith who came.", "U.N. Ambassador"),
            ("They met with Russian President Mary Smith there.", "Russian President"),
            ("They met the former Chechen leader Mary Smith there.", "former Chechen leader"),
            (
                "It is good, added Human Rights First Advocacy Counsel Mary Smith.",
                "Human Rights First Advocacy Counsel"
            ),
            ("They met with House Speaker Mary Smith there.", "House Speaker"),
        ])
    func widens(text: String, role: String) {
        #expect(roles(of: "Smith", in: text) == [role])
    }

    @Test(
        "an office with its place may stand between a title and the name",
        arguments: [
            (
                "They met with U.S. Ambassador to the United Nations Mary Smith there.",
                "U.S. Ambassador to the United Nations"
            ),
            ("They met a Chechen man named Mary Smith there.", "Chechen man"),
        ])
    func farTitles(text: String, role: String) {
        #expect(roles(of: "Smith", in: text) == [role])
    }

    @Test(
        "a role may stand before the name, parted by a comma",
        arguments: [
            ("The head of Chechnya, Mary Smith, is an ally.", "head of Chechnya"),
            ("It is over, the group’s director, Mary Smith, said.", "director"),
            ("It is over, said Amnesty International’s director, Mary Smith.", "Amnesty International’s director"),
        ])
    func apposed(text: String, role: String) {
        #expect(roles(of: "Smith", in: text) == [role])
    }

    @Test(
        "the next name in a list is no role",
        arguments: [
            "They met the president of France, Mary Smith and others.",
            "They met the director, Mary Smith, and others.",
            "Asked about the director Mary Smith laughed.", "The votes of Florida, Mary Smith said, count.",
        ])
    func lists(text: String) {
        #expect(!roles(of: "Smith", in: text).contains { $0.contains("president") || $0.contains("of") })
    }
}
