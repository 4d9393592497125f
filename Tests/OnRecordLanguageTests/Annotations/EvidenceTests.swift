import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("Evidence")
struct EvidenceTests {
    /// An article in which brackets mark the mentions of one person, then the cue, then the quotation.
    private func article(_ source: String, _ kinds: [Mention.Kind], speaker: Int) -> AnnotatedDocument {
        let text = BracketedText(source)
        let mentions = kinds.indices.map {
            Mention(
                span: text.marked[$0], kind: kinds[$0], entity: 0, antecedent: kinds[$0] == .proper ? nil : $0 - 1)
        }
        let fullest = kinds.indices.filter { kinds[$0] == .proper }.max { text.words[$0].count < text.words[$1].count }
        let attribution = Attribution(
            speaker: Speaker(mention: mentions[speaker].span, entity: 0, name: text.words[fullest ?? 0]),
            cue: text.marked[kinds.count], rule: .cueAfter, confidence: 1)
        let words = Quotation.Segment(words: text.marked[kinds.count + 1], marked: text.marked[kinds.count + 1])
        return AnnotatedDocument(
            document: text.document, mentions: mentions,
            entities: [
                Entity(
                    kind: .person, name: "Royce", mentions: Array(kinds.indices), representative: fullest ?? 0,
                    isNamed: fullest != nil)
            ], quotations: [Quotation(segments: [words], kind: .direct, attribution: attribution)])
    }

    private func names(_ document: AnnotatedDocument) -> [String] {
        document.evidence(of: 0).names.map { document.document.text[$0] }
    }

    @Test("mention and cue are what decided")
    func spans() {
        let article = article("[Royce] [said] “[No].”", [.proper], speaker: 0)
        #expect(article.evidence(of: 0).spans.map { article.document.text[$0] } == ["Royce", "said"])
    }

    @Test("from a pronoun the way leads over the nearest name to the fullest one")
    func pronoun() {
        let article = article(
            "[Ed Royce] came. [Royce] sat. [He] [said]: “[No].”", [.proper, .proper, .pronominal], speaker: 2)
        #expect(names(article) == ["Royce", "Ed Royce"])
    }

    @Test("where the nearest name is the full one, the way ends there")
    func nearestIsFullest() {
        let article = article(
            "[Ed Royce] came. [Ed Royce] sat. [He] [said]: “[No].”", [.proper, .proper, .pronominal], speaker: 2)
        #expect(names(article) == ["Ed Royce"])
        #expect(article.evidence(of: 0).names.first?.start == 15)
    }

    @Test("a surname leads to the full name, a full name nowhere")
    func names() {
        #expect(
            names(article("[Ed Royce] came. [Royce] [said]: “[No].”", [.proper, .proper], speaker: 1)) == ["Ed Royce"])
        #expect(
            names(article("[Ed Royce] came. [Ed Royce] [said]: “[No].”", [.proper, .proper], speaker: 1)).isEmpty)
    }

    @Test("without an attribution there is no evidence")
    func none() {
        let text = BracketedText("“[No].”")
        let document = AnnotatedDocument(
            document: text.document,
            quotations: [Quotation(segments: [.init(words: text.marked[0], marked: text.marked[0])], kind: .direct)])
        #expect(document.evidence(of: 0) == Evidence(mention: nil, cue: nil, names: []))
    }
}
