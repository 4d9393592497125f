import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("NameTagger")
struct NameTaggerTests {
    private func names(_ source: String, _ kind: EntityKind) -> [String] {
        let text = TokenizedText(BracketedText(source).document)
        return NameTagger.names(in: text, model: .shared).filter { $0.kind == kind && !$0.isGuess }
            .map { text.string($0.tokens) }
    }

    @Test("names that no list has are known by their surroundings")
    func unknownNames() {
        let text = "Kwabena Asiedu, a spokesman for the Brundall Institute, said in Zarnovica on Monday that he agreed."
        #expect(names(text, .person) == ["Kwabena Asiedu"])
        #expect(names(text, .organisation) == ["Brundall Institute"])
        #expect(names(text, .place) == ["Zarnovica"])
    }

    @Test("an office before a name is no part of it, and no name by itself")
    func offices() {
        let text = "It was Secretary of State Rex Tillerson who met Prime Minister Theresa May."
        #expect(names(text, .person) == ["Rex Tillerson", "Theresa May"])
        #expect(names("They met then-Sen. Obama, who was there. Later Obama left.", .person) == ["Obama", "Obama"])
    }

    @Test("the same words are the same kind of thing in the whole document")
    func agreement() {
        let text = "Dennis Ralston won. Later Ralston lost to others. Ralston's friends left. They saw Ralston there."
        #expect(names(text, .person) == ["Dennis Ralston", "Ralston", "Ralston", "Ralston"])
    }

    @Test("a long dash parts two names")
    func dash() {
        #expect(names("They left Norway — Sweden was closed.", .place) == ["Norway", "Sweden"])
        #expect(names("They left Norway — Sweden and Finland — on Monday.", .place) == ["Norway", "Sweden", "Finland"])
    }

    @Test("a surname has its particle where the full name shows it")
    func particles() {
        let text = "Bill de Blasio spoke on Monday. Then Mr. de Blasio left."
        #expect(names(text, .person) == ["Bill de Blasio", "de Blasio"])
    }

    @Test("what stands before an agency and a dash is a place")
    func datelines() {
        let text = "HEERENVEEN, Netherlands (AP) — They won.\n\nBRASILIA / RIO DE JANEIRO (Reuters) - They lost."
        #expect(names(text, .place) == ["HEERENVEEN", "Netherlands", "BRASILIA", "RIO DE JANEIRO"])
    }

    @Test("a plural that opens a sentence is no name, and a state's long name is a place")
    func crowdsAndStates() {
        #expect(names("Police said so. Then Police came.", .organisation).isEmpty)
        #expect(names("They asked the Russian Federation to put a stop to it.", .place) == ["Russian Federation"])
    }

    @Test("a plural that opens a sentence is no name, even if people are quoted under it")
    func speakingCrowds() {
        let analysis = Analyzer().analyze(BracketedText("They left. Police say the bomb went off.").document)
        #expect(analysis.mentions.allSatisfy { $0.kind != .proper })
        #expect(analysis.indirect.count == 1)
    }

    @Test("“NATO-led” describes and does not name")
    func compounds() {
        let text = "A U.S.-led invasion was watched by the NATO-led International Security Assistance Force."
        #expect(names(text, .place).isEmpty)
        #expect(names(text, .organisation) == ["International Security Assistance Force"])
    }

    @Test("a small word before a surname belongs to it, even where no full name shows it")
    func smallParticles() {
        #expect(names("They said that Mr. bin Laden was silent.", .person) == ["bin Laden"])
    }

    @Test("a square called by its first word is a place, whatever the rest is")
    func squares() {
        #expect(names("They met at the Place de la Zarnovica in spring.", .place) == ["Place de la Zarnovica"])
    }

    @Test("a newspaper's name is an organisation, even if it looks like a person's")
    func press() {
        #expect(names("She told the newspaper Zarnetz so.", .organisation) == ["Zarnetz"])
        #expect(names("She told Zarnetz, an Austrian newspaper, so.", .organisation) == ["Zarnetz"])
    }

    @Test("what people are is neither a place nor an organisation")
    func demonyms() {
        let text = "They spoke of the abuses of Lesbian, Gay and Bisexual people in Zarnovica."
        #expect(names(text, .place) == ["Zarnovica"] && names(text, .organisation).isEmpty)
    }

    @Test("names never overlap, and stand in the order of the text")
    func order() {
        let text =
            "The Senate measure of Sen. Pat Toomey (R-Penn.) and the Russian Federation, AP reported in WASHINGTON on a cold and rainy day."
        let tokenized = TokenizedText(BracketedText(text).document)
        let names = NameTagger.names(in: tokenized, model: .shared)
        for (name, next) in zip(names, names.dropFirst()) { #expect(name.tokens.upperBound <= next.tokens.lowerBound) }
        #expect(names.contains { $0.kind == .legislation && tokenized.string($0.tokens) == "Senate measure" })
    }
}
