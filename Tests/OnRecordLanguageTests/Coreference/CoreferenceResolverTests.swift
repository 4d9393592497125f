import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("Coreference")
struct CoreferenceResolverTests {
    /// The printed mentions of the entity called `name`.
    private func mentions(of name: String, in source: String) -> [String] {
        let marked = BracketedText(source)
        let found = marked.analysed
        guard let entity = found.entities.first(where: { $0.name == name }) else { return [] }
        return entity.mentions.map { marked.text[found.mentions[$0].span] }
    }

    @Test("a surname joins the one full name that ends in it")
    func surname() {
        #expect(mentions(of: "Ed Royce", in: "Ed Royce spoke. Mr. Royce left.") == ["Ed Royce", "Royce"])
    }

    @Test("two people of one surname stay two, and the bare surname stays open")
    func sameSurname() {
        let text = "Bill Clinton came with Hillary Clinton. Clinton waved."
        #expect(mentions(of: "Bill Clinton", in: text) == ["Bill Clinton"])
        #expect(mentions(of: "Hillary Clinton", in: text) == ["Hillary Clinton"])
    }

    @Test("a surname stays with the one person that the article used it for before it named another")
    func usedSurname() {
        let text =
            "Hillary Clinton spoke. Clinton smiled. Her husband Bill Clinton came later. Clinton waved, and Mr. Clinton left."
        #expect(mentions(of: "Hillary Clinton", in: text) == ["Hillary Clinton", "Clinton", "Her", "Clinton"])
        #expect(mentions(of: "Bill Clinton", in: text) == ["husband", "Bill Clinton", "Clinton"])
    }

    @Test("a nickname, an initial and letters of honour are forms of one name")
    func otherForms() {
        #expect(mentions(of: "Edward Royce", in: "Edward Royce spoke. Ed Royce left.") == ["Edward Royce", "Ed Royce"])
        #expect(
            mentions(of: "Daniel Bernoulli", in: "Daniel Bernoulli FRS was here. Daniel Bernoulli left. Daniel wept.")
                == [
                    "Daniel Bernoulli FRS", "Daniel Bernoulli", "Daniel",
                ])
    }

    @Test("whoever spoke last goes on speaking, named or not")
    func goesOnSpeaking() {
        let text = "Ed Royce left. A spokesman for the mayor said the road was closed. He said it would stay so."
        #expect(mentions(of: "A spokesman for the mayor", in: text) == ["A spokesman for the mayor", "He"])
        let named = "Ed Royce thanked Bill Toomey. Toomey said the road was closed. He added that it would stay so."
        #expect(mentions(of: "Bill Toomey", in: named) == ["Bill Toomey", "Toomey", "He"])
    }

    @Test("what is told besides is not told of an unnamed speaker")
    func unnamedSpeaker() {
        let text = "Ed Royce stayed away. A spokesman said that his car had broken down."
        #expect(mentions(of: "Ed Royce", in: text) == ["Ed Royce", "his"])
    }

    @Test("“the spokesman” is who was introduced as one, whatever stands between")
    func introduced() {
        let text = """
            A police spokesman in Lyon, Captain Ed Royce, said the road was closed. Bill Toomey laughed. The spokesman said \
            it would stay so.
            """
        #expect(mentions(of: "Ed Royce", in: text) == ["Ed Royce", "The spokesman"])
    }

    @Test("“the newspaper” is the organisation that spoke last; of the military there is but one")
    func namedGroups() {
        let text = """
            The Harbour Times said on Monday that Amnesty International had asked. The newspaper said it would answer. \
            The military said nothing was known.
            """
        #expect(mentions(of: "Harbour Times", in: text) == ["Harbour Times", "The newspaper"])
    }

    @Test("how certain a mention is falls with the weight of its rivals")
    func certainty() throws {
        func certainty(_ source: String) throws -> Double {
            let marked = BracketedText(source)
            let pronoun = marked.analysed.mentions.last { $0.kind == .pronominal }
            return try #require(pronoun).certainty
        }
        let alone = try certainty("Ed Royce spoke on Monday. He said the road was closed.")
        let rivals = try certainty("Ed Royce met Bill Toomey on Monday. On Tuesday he said the road was closed.")
        #expect(alone > 0.9 && rivals < 0.8)
    }

    @Test("a text may begin with a participle and a pronoun")
    func openingParticiple() {
        #expect(mentions(of: "Ed Royce", in: "calling him a liar. Ed Royce left.") == ["Ed Royce"])
    }

    @Test("kings of one name are told apart by their numbers")
    func kings() {
        let text = "King Charles II fled. King Charles III spoke. Then Charles III left."
        #expect(mentions(of: "Charles III", in: text) == ["Charles III", "Charles III"])
        #expect(mentions(of: "Charles II", in: text) == ["Charles II"])
    }

    @Test("a king's name is that of a person only where both have the title")
    func crownedSurname() {
        let text = "Emperor Joshua Norton wrote. He signed as Norton I, Emperor of Mexico. Later Norton I died."
        #expect(mentions(of: "Joshua Norton", in: text) == ["Joshua Norton", "He", "Norton I", "Norton I"])
        #expect(mentions(of: "Ray Charles", in: "Ray Charles sang for Charles III, King of all.") == ["Ray Charles"])
    }

    @Test("a person may be known by a middle name")
    func middleName() {
        let text = "Jens Otto Harry Larsen was born here. Otto Larsen wrote. Larsen died."
        #expect(
            mentions(of: "Jens Otto Harry Larsen", in: text) == ["Jens Otto Harry Larsen", "Otto Larsen", "Larsen"])
        #expect(mentions(of: "Otto Larsen", in: "Jens Harry Larsen came. Otto Larsen wrote.") == ["Otto Larsen"])
    }

    @Test("accents are no difference between names")
    func accents() {
        let text = "Recep Tayyip Erdoğan spoke. Mr. Erdogan left."
        #expect(mentions(of: "Recep Tayyip Erdoğan", in: text) == ["Recep Tayyip Erdoğan", "Erdogan"])
    }

    @Test("the surname may stand first")
    func swappedOrder() {
        let text = "Keiko Tanaka wrote. In Japan Tanaka Keiko is read. Tanaka died."
        #expect(mentions(of: "Keiko Tanaka", in: text) == ["Keiko Tanaka", "Tanaka Keiko", "Tanaka"])
    }

    @Test(
        "a name that the text calls another name of a person is one",
        arguments: [
            "Peter Baker, also known as John Miller, spoke.", "Peter Baker (born John Miller in 1950) spoke.",
            "Peter Baker was the pen name of American author John Miller.",
        ])
    func aliases(text: String) {
        #expect(mentions(of: "Peter Baker", in: text) == ["Peter Baker", "John Miller"])
    }

    @Test("a bare word is the person whose surname it is, and not one who has it as a first name")
    func surnameBeforeFirstName() {
        let text = "Norton Jones met Joshua Norton. Then Norton left."
        #expect(mentions(of: "Joshua Norton", in: text) == ["Joshua Norton", "Norton"])
        #expect(mentions(of: "Norton Jones", in: "Norton Jones came. Norton left.") == ["Norton Jones", "Norton"])
    }

    @Test("father and son are two")
    func generations() {
        let text = "Donald Trump spoke. Trump left. Donald Trump Jr. stayed."
        #expect(mentions(of: "Donald Trump", in: text) == ["Donald Trump", "Trump"])
        #expect(mentions(of: "Donald Trump Jr.", in: text) == ["Donald Trump Jr."])
    }

    @Test("a prince goes by his first name")
    func prince() {
        let text = "Crown Prince Mohammed bin Salman came. Prince Mohammed spoke."
        #expect(mentions(of: "Mohammed bin Salman", in: text) == ["Mohammed bin Salman", "Mohammed"])
    }

    @Test("an Arabic article may be left out")
    func article() {
        let text = "Nouri al-Maliki spoke. Mr. Maliki left."
        #expect(mentions(of: "Nouri al-Maliki", in: text) == ["Nouri al-Maliki", "Maliki"])
    }

    @Test("a school is one under its name alone, where nothing is in a place of that name")
    func schools() {
        let text = "He taught at Oxford University for years. He left Oxford in 1930 and was unhappy at Oxford."
        #expect(mentions(of: "Oxford University", in: text) == ["Oxford University", "Oxford", "Oxford"])
        #expect(mentions(of: "Oxford University", in: text + " He lived in Oxford.") == ["Oxford University"])
    }

    @Test("the whole words of a role stand for the one who has it")
    func role() {
        let text =
            "Jane Porter, the attorney general of Oklahoma, spoke. “We sued,” the attorney general of Oklahoma said."
        #expect(mentions(of: "Jane Porter", in: text) == ["Jane Porter", "the attorney general of Oklahoma"])
    }

    @Test("“the Church” is the church that was named in full")
    func heads() {
        let text = "The Church of Scientology sued. A spokesman for the Church said so."
        #expect(mentions(of: "Church of Scientology", in: text) == ["Church of Scientology", "Church"])
    }

    @Test("every mention says why it is taken for its entity's, pronouns and descriptions by which mention")
    func reasons() throws {
        let marked = BracketedText("Ed Royce spoke. Mr. Royce left. He wept.")
        let found = marked.analysed
        let royce = try #require(found.entities.first { $0.name == "Ed Royce" })
        let own = royce.mentions.map { found.mentions[$0] }
        #expect(own.map(\.reason) == [.fullestName, .surname, .pronoun])
        #expect(own.map(\.antecedent) == [nil, nil, royce.mentions[1]])
    }

    @Test("an acronym joins the name whose initials it is")
    func acronym() {
        #expect(
            mentions(of: "Agence-France Presse", in: "It told Agence-France Presse (AFP) so. Later AFP wrote.") == [
                "Agence-France Presse", "AFP", "AFP",
            ])
    }

    @Test("an institution is one under both of its forms")
    func institutions() {
        let text = "The U.S. Department of State agreed with the United Nations. The State Department and the U.N. met."
        #expect(
            mentions(of: "U.S. Department of State", in: text) == ["U.S. Department of State", "State Department"])
        #expect(mentions(of: "United Nations", in: text) == ["United Nations", "U.N."])
    }

    @Test("a pronoun stands for the nearest person of its gender")
    func pronouns() {
        #expect(mentions(of: "Mary Jones", in: "Mary Jones met John Smith. She left.") == ["Mary Jones", "She"])
        #expect(mentions(of: "John Smith", in: "Mary Jones met John Smith. He left.") == ["John Smith", "He"])
    }

    @Test("a pronoun stands for its sentence's subject sooner than for who spoke before")
    func subjects() {
        let text = "“It is bad,” said John Smith.\nSecretary General Ban Ki-moon condemned what he called a “breach.”"
        #expect(mentions(of: "Ban Ki-moon", in: text) == ["Ban Ki-moon", "he"])
    }

    @Test("a description with “the” stands for the person that the paragraph is about")
    func descriptions() {
        let text =
            "Kadyrov has denied it. The leader Ramzan Kadyrov rules there.\n“This is nonsense,” the strongman told a reporter."
        #expect(mentions(of: "Ramzan Kadyrov", in: text).last == "the strongman")
    }

    @Test("an office stands for the only person with that title")
    func offices() {
        let text = "Rep. Jane Porter met Mary Jones. “No,” the congresswoman said."
        #expect(mentions(of: "Jane Porter", in: text) == ["Jane Porter", "the congresswoman"])
        #expect(
            mentions(of: "Jane Porter", in: "Jane Porter was there. “No,” the judge said. “Yes,” the source said.") == [
                "Jane Porter"
            ])
        #expect(
            mentions(of: "Jane Porter", in: "Jane Porter was there. “No,” the Vermont judge said.") == [
                "Jane Porter", "the Vermont judge",
            ])
        let deputy = "President Peter Jones met Vice President John Smith. “No,” the president said."
        #expect(mentions(of: "Peter Jones", in: deputy) == ["Peter Jones", "the president"])
    }

    @Test("“the foundation” stands for the only organisation that is called so")
    func organisations() {
        let text = "The Brundall Foundation met John Smith. “No,” the foundation said."
        #expect(mentions(of: "Brundall Foundation", in: text) == ["Brundall Foundation", "the foundation"])
    }

    @Test("“a resolution” is another than the one named before")
    func indefinite() {
        let text = "They passed House Resolution 12. A resolution says that the House was late."
        #expect(mentions(of: "House Resolution 12", in: text) == ["House Resolution 12"])
    }

    @Test("“the resolution” stands for the one that has a number")
    func legislation() {
        let text = "House Resolution 351 was introduced on May 23. “We condemn it,” the resolution says."
        #expect(mentions(of: "House Resolution 351", in: text) == ["House Resolution 351", "the resolution"])
    }

    @Test("a resolution without its number is the only one of that house")
    func unnumbered() {
        let text = "House Resolution 351 was introduced. The House resolution passed."
        #expect(mentions(of: "House Resolution 351", in: text) == ["House Resolution 351", "House resolution"])
        let two = "House Resolution 351 and House Resolution 352 were introduced. The House resolution passed."
        #expect(mentions(of: "House Resolution 351", in: two) == ["House Resolution 351"])
    }
}
