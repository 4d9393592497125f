import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("NameFinder")
struct NameFinderTests {
    private func names(_ source: String, _ kind: EntityKind) -> [String] {
        let marked = BracketedText(source)
        let text = TokenizedText(marked.document)
        return NameFinder(text).names.filter { $0.kind == kind }.map { text.string($0.tokens) }
    }

    @Test(
        "titles, offices and demonyms are no part of a person's name",
        arguments: [
            ("We met Rep. Ileana Ros-Lehtinen (R-FL) there.", "Ileana Ros-Lehtinen"),
            ("Then Russian President Vladimir Putin spoke.", "Vladimir Putin"),
            ("It was Secretary of State Rex Tillerson himself.", "Rex Tillerson"),
            ("By British Prime Minister Theresa May and others.", "Theresa May"),
            ("He told sportscaster Bryant Gumbel so.", "Bryant Gumbel"),
            ("It was led by Chechen leader Ramzan Kadyrov then.", "Ramzan Kadyrov"),
        ])
    func titles(text: String, name: String) {
        #expect(names(text, .person) == [name])
    }

    @Test("a surname alone is a person where the document gives the full name")
    func surnames() {
        #expect(names("Ramzan Kadyrov came. Then Kadyrov left.", .person) == ["Ramzan Kadyrov", "Kadyrov"])
    }

    @Test("a word that no list knows is a person where the document names it often and lets it act")
    func bareNames() {
        let text = "Yesterday Galois wrote to them. They knew that Galois thought so. But Galois’s friends left."
        #expect(names(text, .person) == ["Galois", "Galois", "Galois"])
        #expect(names("It was in the Zvezda. They read the Zvezda. Then the Zvezda closed.", .person).isEmpty)
    }

    @Test(
        "parties and peoples are no person, however often they act", arguments: ["Republican", "Democrats", "Russian"])
    func bareGroups(word: String) {
        let text = "Yesterday \(word) wrote to them. They knew that \(word) thought so. But \(word) said no."
        #expect(names(text, .person).isEmpty)
    }

    @Test(
        "an unknown name is a person's by what stands beside it",
        arguments: [
            "Then Qorvex Zorblat, who left, came.", "Then Qorvex Zorblat, a 26-year-old singer, came.",
            "Then Qorvex Zorblat, 34, came.", "Then Qorvex Zorblat (D-N.Y.) came.",
            "It is a photo by Qorvex Zorblat for all.", "It was Qorvex Zorblat/Canal Press that came.",
            "Then a man named Qorvex Zorblat came.", "Then a man by the name of Qorvex Zorblat came.",
        ])
    func evidence(text: String) {
        #expect(names(text, .person) == ["Qorvex Zorblat"])
    }

    @Test(
        "other things beside an unknown name show no person",
        arguments: [
            "Then Qorvex Zorblat came.", "Then Qorvex Zorblat, a group of men, came.",
            "Then Qorvex Zorblat, a thing of beauty, came.", "Then Qorvex Zorblat, 3,400, came.",
            "It is by Qorvex Zorblat for all.", "It was Qorvex Zorblat - Canal Press that came.",
        ])
    func noEvidence(text: String) {
        #expect(names(text, .person).isEmpty)
    }

    @Test(
        "a town and a newspaper are known by the words before or after them",
        arguments: [
            ("They lived near Zarnov then.", EntityKind.place, "Zarnov"),
            ("They left the village of Zarnov then.", .place, "Zarnov"),
            ("She told the newspaper Zarnetz so.", .organisation, "Zarnetz"),
            ("She told Zarnetz, an Austrian weekly, so.", .organisation, "Zarnetz"),
            ("Then Zarnetz Zeit reported it.", .organisation, "Zarnetz Zeit"),
        ])
    func surroundings(text: String, kind: EntityKind, name: String) {
        #expect(names(text, kind) == [name])
    }

    @Test("a verb that opens a sentence, and a noun, are no part of a name")
    func openings() {
        #expect(names("Urge Trump to act. Then Donald Trump will act.", .person) == ["Trump", "Donald Trump"])
        #expect(names("Reports say so, and those reports are old. Police and the police came.", .organisation).isEmpty)
        #expect(names("It left the House on Tuesday at noon.", .organisation) == ["House"])
    }

    @Test("months and days are no people")
    func calendar() {
        #expect(names("In May and on May 23, on Tuesday, it passed.", .person).isEmpty)
    }

    @Test(
        "organisations are known by their heads, acronyms and small words inside",
        arguments: [
            ("It went to the House Committee on Foreign Affairs today.", "House Committee on Foreign Affairs"),
            ("The U.S. Department of State agreed.", "U.S. Department of State"),
            ("He works for Amnesty International USA’s office.", "Amnesty International USA"),
            ("It was the Russian LGBT Network that knew.", "Russian LGBT Network"),
            ("It called on the Government of the Russian Federation to act.", "Government of the Russian Federation"),
            ("Then the Kenyan government fell.", "Kenyan government"),
        ])
    func organisations(text: String, name: String) {
        #expect(names(text, .organisation) == [name])
    }

    @Test("places are known by name, by head and by what stands before them")
    func places() {
        #expect(
            names("He went from Russia to Rhode Island and Central Asia.", .place) == [
                "Russia", "Rhode Island", "Central Asia",
            ])
        #expect(names("They arrived in Argun and left the town of Terek.", .place) == ["Argun", "Terek"])
    }

    @Test("legislation is known by its number or its head")
    func legislation() {
        #expect(
            names("She introduced House Resolution 351 and the Voting Rights Act.", .legislation) == [
                "House Resolution 351", "Voting Rights Act",
            ])
    }

    @Test("in a headline only names that the body has shown are read")
    func headlines() {
        let text = "Royce And Others Urge Action On Medieval Violence\nEd Royce asked for a serious inquiry on Monday."
        #expect(names(text, .person) == ["Royce", "Ed Royce"])
    }

    @Test("a channel is known by its writing in a line of capitals")
    func channels() {
        let text = "YOUR MOST LOVED ZETA TV SHOWS ARE ON OMEGA+\nEd Royce asked for a serious inquiry on Monday."
        #expect(names(text, .organisation) == ["ZETA TV", "OMEGA+"])
    }
}
