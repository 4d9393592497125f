import OnRecordCore
import OnRecordStore
import Testing

@testable import onrecord

@Suite("QuoteFilter")
struct QuoteFilterTests {
    private func quote(_ speaker: String?, _ standing: SpeakerStanding, _ confidence: Double?) -> Quote {
        Quote(
            row: QuotationRow(
                article: ArticleID(0), articleTitle: "", outlet: nil, quotation: 0, span: TextSpan(0, 0), words: "",
                speaker: speaker, standing: standing, line: 1),
            article: ArticleRow(
                id: ArticleID(0), path: "", title: nil, opening: "", outlet: nil, published: nil, updated: nil,
                quotationCount: 1, issues: []),
            path: "", kind: "direct", cue: nil, rule: nil, confidence: confidence, mention: nil, why: nil,
            candidates: [],
            speakers: speaker.map { [$0] } ?? [])
    }

    private var quotes: [Quote] {
        [
            quote("Ed Royce", .named, 0.95), quote("Ed Royce", .named, 0.5), quote("a spokesman", .unnamed, 0.9),
            quote(nil, .unresolved, 0.4), quote(nil, .unknown, nil),
        ]
    }

    private func accepted(_ filter: QuoteFilter) -> [Int] { quotes.indices.filter { filter.accepts(quotes[$0]) } }

    @Test("without conditions all are accepted")
    func all() { #expect(accepted(QuoteFilter()) == [0, 1, 2, 3, 4]) }

    @Test("what is not known well is asked for by its standing, or by how sure its speaker is")
    func work() {
        #expect(accepted(QuoteFilter(standings: [.unresolved, .unknown])) == [3, 4])
        #expect(accepted(QuoteFilter(standings: [.unnamed])) == [2])
        #expect(accepted(QuoteFilter(below: 0.9)) == [1])
        #expect(accepted(QuoteFilter(below: 0)).isEmpty)
    }

    @Test("several conditions together accept what any of them does; the speaker narrows that down")
    func together() {
        #expect(accepted(QuoteFilter(standings: [.unknown], below: 0.91)) == [1, 2, 4])
        #expect(accepted(QuoteFilter(speaker: SpeakerFilter("royce"), standings: [.unknown], below: 0.91)) == [1])
    }
}
