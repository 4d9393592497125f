import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("NameFinder+Outside")
struct NameFinderOutsideTests {
    private func people(_ source: String) -> [String] {
        BracketedText(source).analysed.entities.filter { $0.kind == .person }.map(\.name)
    }

    @Test(
        "a comparative before a plural noun and its verb is no name",
        arguments: ["Fuller details are due to be unveiled.", "Stricter rules have been agreed."])
    func modifiers(text: String) {
        #expect(people(text).isEmpty)
    }

    @Test("degrees are no part of a name, nor names of their own")
    func degrees() {
        let text = "They met James A. Reade, PhD, and James W. Trimley CPA. “It holds,” said Trimley."
        #expect(people(text) == ["James A. Reade", "James W. Trimley"])
    }

    @Test("a month is a surname after an initial")
    func months() {
        #expect(people("George S. May runs it. “We are full,” said George S. May. Then May left.") == ["George S. May"])
    }

    @Test("a surname of several words refers to the full name")
    func particles() {
        #expect(people("Quincy De La Rosa Sr. agreed; De La Rosa wept.") == ["Quincy De La Rosa Sr."])
    }

    @Test("first names with a hyphen are first names")
    func hyphens() {
        #expect(people("Jean-Paul Besson runs it. “We agree,” said Jean-Paul.") == ["Jean-Paul Besson"])
    }

    @Test("an adjective before a surname in a headline makes no second person")
    func headlines() {
        let text = "Faultless Federer Wins the Title Again\n\nRoger Federer won on Sunday. “I am glad,” Federer said.\n"
        let article = Analyzer().analyze(DocumentReader().read(ArticleText(text), name: "test.txt"))
        #expect(article.entities.filter { $0.kind == .person }.map(\.name) == ["Roger Federer"])
    }

    @Test("“Mr.” before a word that is somebody's first name is somebody else")
    func addresses() {
        #expect(people("Mr. Donald Trump came. Then Mr. Donald left.").count == 2)
    }

    @Test("a noble's land is part of the name")
    func nobles() {
        #expect(people("Then Prince Rupert of Saxony came.") == ["Rupert of Saxony"])
    }

    @Test("a surname with a possessive is no town")
    func possessives() {
        #expect(people("Clara Benning came. In Benning's view, it was late.") == ["Clara Benning"])
    }

    @Test("Junior is Jr.")
    func junior() {
        #expect(people("Flavio da Silva Junior came. Then Flavio da Silva Jr. left.") == ["Flavio da Silva Junior"])
    }
}
