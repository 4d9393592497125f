import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("SpeakerStanding")
struct SpeakerStandingTests {
    /// An article of one quotation, in brackets, by `name`.
    private func article(
        _ source: String, by name: String?, form: Speaker.Form = .name, isNamed: Bool? = nil,
        state: DecisionState = .machine,
        zone: Zone.Kind = .body
    ) -> AnnotatedDocument {
        let text = BracketedText(source)
        let paragraphs = text.document.paragraphs.map { Paragraph(span: $0.span, zone: zone) }
        let speaker = name.map { Speaker(mention: nil, entity: isNamed == nil ? nil : 0, name: $0, form: form) }
        return AnnotatedDocument(
            document: Document(name: "test", text: text.text, zones: [], paragraphs: paragraphs),
            entities: isNamed.map {
                [Entity(kind: .person, name: name ?? "", mentions: [], representative: 0, isNamed: $0)]
            } ?? [],
            quotations: [
                Quotation(
                    segments: [.init(words: text.marked[0], marked: text.marked[0])], kind: .direct,
                    attribution: speaker.map {
                        Attribution(speaker: $0, cue: nil, rule: .cueAfter, confidence: 1, state: state)
                    })
            ])
    }

    @Test("a name, a description, a pronoun without antecedent, nothing")
    func standings() {
        #expect(article("[“No.”]", by: "Ed Royce", isNamed: true).standing(of: 0) == .named)
        #expect(article("[“No.”]", by: "a spokesman", isNamed: false).standing(of: 0) == .unnamed)
        #expect(article("[“No.”]", by: "a spokesman").standing(of: 0) == .unnamed)
        #expect(article("[“No.”]", by: "She", form: .pronoun(.feminine)).standing(of: 0) == .unresolved)
        #expect(article("[“No.”]", by: nil).standing(of: 0) == .unknown)
    }

    @Test("a speaker whom the user rejected is none")
    func rejected() {
        let article = article("[“No.”]", by: "Ed Royce", isNamed: true, state: .rejected)
        #expect(article.standing(of: 0) == .unknown && article.unattributed == [0])
        #expect(article.whyUnattributed(0) == "the speaker that was found is rejected")
    }

    @Test("a named or described speaker needs no reason")
    func attributed() {
        let article = article("[“No.”]", by: "a spokesman", isNamed: false)
        #expect(article.whyUnattributed(0) == nil && article.unattributed.isEmpty)
    }

    @Test("the reason tells a pronoun, a headline, a paragraph of nothing else and the rest apart")
    func reasons() {
        #expect(
            article("[“No,”] he said.", by: "he", form: .pronoun(.masculine)).whyUnattributed(0)
                == "nothing says who “he” is")
        #expect(
            article("Royce: [“No”]", by: nil, zone: .title).whyUnattributed(0)
                == "the headline does not say whose words these are")
        #expect(
            article("[“No.”]", by: nil).whyUnattributed(0)
                == "it stands alone, and nothing before it says whose words these are")
        #expect(
            article("On a wall: [“No.”]", by: nil).whyUnattributed(0)
                == "nothing near it says whose words these are")
    }

    @Test("a repetition has the speaker and the evidence of the original")
    func repeats() {
        let original = article("[“No,”] Royce said.", by: "Ed Royce", isNamed: true)
        let pull = Quotation(
            segments: original.quotations[0].segments, kind: .direct,
            attribution: Attribution(
                speaker: Speaker(mention: nil, entity: 0, name: "Ed Royce"), cue: nil, rule: .cueBefore, confidence: 1),
            repeats: 1)
        let article = AnnotatedDocument(
            document: original.document, entities: original.entities, quotations: [pull] + original.quotations)
        #expect(article.original(of: 0) == 1 && article.attribution(of: 0)?.rule == .cueAfter)
    }
}
