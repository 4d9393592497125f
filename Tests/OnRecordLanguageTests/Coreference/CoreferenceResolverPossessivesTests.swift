import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("Coreference: descriptions with a possessor")
struct CoreferenceResolverPossessivesTests {
    /// The printed mentions of the entity called `name`.
    private func mentions(of name: String, in source: String) -> [String] {
        let marked = BracketedText(source)
        let found = marked.analysed
        guard let entity = found.entities.first(where: { $0.name == name }) else { return [] }
        return entity.mentions.map { marked.text[found.mentions[$0].span] }
    }

    @Test("a person's mother is another person with words of her own")
    func kin() {
        let text = "Mary Jones came. Her mother waited. Then her mother left."
        #expect(mentions(of: "Mary Jones", in: text) == ["Mary Jones", "Her", "her"])
        #expect(mentions(of: "Her mother", in: text) == ["mother", "mother"])
    }

    @Test("a name may own by an ending or by an apostrophe alone")
    func namedOwners() {
        let text = "Peter Edwards came. Edwards' cousin and Edwards's friends left."
        #expect(mentions(of: "Edwards' cousin", in: text) == ["cousin"])
        #expect(mentions(of: "Edwards's friends", in: text) == ["friends"])
    }

    @Test(
        "a name beside the description is whose it is, there and where the same owner's is described so again",
        arguments: [
            "Mary Jones came. Her father, John Smith, waited. Her father left.",
            "Mary Jones came. Her father waited. John Smith, her father, left.",
        ])
    func apposition(text: String) {
        #expect(Set(mentions(of: "John Smith", in: text)) == ["John Smith", "father"])
        #expect(mentions(of: "John Smith", in: text).count == 3)
    }

    @Test("no name of another gender is that of a father, nor the owner's")
    func unfitting() {
        #expect(
            mentions(of: "Jane Smith", in: "Peter Jones came. His father, Jane Smith, and others left.") == [
                "Jane Smith"
            ])
        #expect(mentions(of: "Mary Jones", in: "Mary Jones, her father, and others left.") == ["Mary Jones", "her"])
    }

    @Test("a description that fits two names belongs to neither")
    func twoFriends() {
        let text = "Mary Jones came. Her friend Jane Smith waited. Her friend Anna Brown sat. Then Jones’s friend left."
        #expect(mentions(of: "Anna Brown", in: text) == ["friend", "Anna Brown"])
        #expect(mentions(of: "Jane Smith", in: text) == ["friend", "Jane Smith"])
    }

    @Test(
        "a title or an apposition that starts with another name is no other person",
        arguments: [
            ("They met with U.S. Ambassador to the United Nations Mary Smith there.", ["Mary Smith"]),
            ("They met with LGBT Caucus Vice Chair Rep. Mary Smith there.", ["Mary Smith"]),
            ("They met Mary Smith, a Florida Republican who left.", ["Mary Smith", "Republican"]),
        ])
    func titles(text: String, printed: [String]) {
        #expect(mentions(of: "Mary Smith", in: text) == printed)
        let people = BracketedText(text).analysed.entities.filter { $0.kind == .person }
        #expect(people.map(\.name) == ["Mary Smith"])
    }

    @Test("a name at the end of a line owns no person of the next")
    func lines() {
        let found = BracketedText("A rally in Ohio\nMembers of Congress came. They left Ohio. Members stayed.").analysed
        #expect(found.entities.allSatisfy { !$0.name.contains("Members") })
    }

    @Test("the office of an organisation is its holder's, and no mention of the organisation")
    func offices() {
        let text = "NASA Administrator Charles Bolden spoke at NASA. The NASA Administrator left."
        #expect(mentions(of: "Charles Bolden", in: text) == ["Charles Bolden", "Administrator"])
    }

    @Test("neither “he” nor a noun modifier is a possessor")
    func nobody() {
        let found = BracketedText("Peter Jones paid his student loans. Then he allows Republicans to leave.").analysed
        #expect(found.entities.map(\.name) == ["Peter Jones"])
    }

    @Test("a family is none of its members")
    func families() {
        let text = "Daniel Bernoulli wrote. The Bernoulli family fled."
        #expect(mentions(of: "Bernoulli family", in: text) == ["family"])
    }

    @Test("descriptions that a name is given to are mentions of whom it names")
    func given() {
        #expect(
            mentions(of: "Ilya", in: "“They beat me,” said one of them, a young man by the name of Ilya, on Monday.")
                == ["one of them", "a young man", "Ilya"])
        #expect(mentions(of: "Ilya", in: "He met a man named Ilya.") == ["a man", "Ilya"])
    }
}
