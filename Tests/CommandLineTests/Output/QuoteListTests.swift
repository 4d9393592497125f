import OnRecordCore
import OnRecordStore
import Testing

@testable import onrecord

@Suite("QuoteList")
struct QuoteListTests {
    private let quotes = [
        Quote(
            row: QuotationRow(
                article: ArticleID(0), articleTitle: "House, votes", outlet: "INTO", quotation: 0, span: TextSpan(0, 9),
                words: "Enough … of \"this\"", speaker: "Ed Royce", standing: .named, line: 17),
            article: ArticleRow(
                id: ArticleID(0), path: "a.txt", title: "House, votes", opening: "On Tuesday", outlet: "INTO",
                published: nil, updated: DateStamp(year: 2018, month: 5, day: 28, span: TextSpan(0, 0)),
                quotationCount: 1,
                issues: []),
            path: "news/a.txt", kind: "direct", cue: "said", rule: "cue after the quotation", confidence: 0.954,
            mention: "Royce", why: nil, candidates: [], speakers: ["Ed Royce"]),
        Quote(
            row: QuotationRow(
                article: ArticleID(1), articleTitle: "On Friday", outlet: nil, quotation: 0, span: TextSpan(0, 9),
                words: "=cmd", speaker: nil, standing: .unknown, line: 1),
            article: ArticleRow(
                id: ArticleID(1), path: "b.txt", title: nil, opening: "On Friday", outlet: nil, published: nil,
                updated: nil, quotationCount: 1, issues: []),
            path: "news/b.txt", kind: "mixed", cue: nil, rule: nil, confidence: nil, mention: nil,
            why: "nothing near it says so",
            candidates: [PossibleSpeaker(name: "Ed Royce", line: 3, reason: "named in the same sentence")], speakers: []
        ),
    ]
    private let indirect = Quote(
        row: QuotationRow(
            article: ArticleID(1), articleTitle: "On Friday", outlet: nil, quotation: 0, span: TextSpan(10, 21),
            words: "the reports", speaker: "Ilya", standing: .named, line: 2),
        article: ArticleRow(
            id: ArticleID(1), path: "b.txt", title: nil, opening: "On Friday", outlet: nil, published: nil,
            updated: nil, quotationCount: 1, issues: []),
        path: "news/b.txt", kind: "indirect", cue: "denied", rule: "object of the cue", confidence: 0.9,
        mention: "He", why: nil, candidates: [], speakers: ["Ilya"])

    private func printed(_ format: RowFormat) -> String {
        String(decoding: QuoteList().bytes(format) { quotes.forEach($0) }, as: UTF8.self)
    }

    @Test("for people: the place and the speaker, the words, the article")
    func text() {
        #expect(
            printed(.text) == """
                news/a.txt:17: Ed Royce
                    “Enough … of "this"”
                    INTO: House, votes

                news/b.txt:1: speaker unknown
                    “=cmd”
                    On Friday

                """)
    }

    @Test("indirect speech is marked as such and stands without quotation marks")
    func indirectSpeech() {
        let lines = String(decoding: QuoteList().bytes(.text) { $0(indirect) }, as: UTF8.self).split(separator: "\n")
        #expect(lines == ["news/b.txt:2: Ilya (indirect)", "    the reports", "    On Friday"])
        #expect(
            String(decoding: QuoteList().bytes(.json) { $0(indirect) }, as: UTF8.self).contains("\"kind\":\"indirect\"")
        )
        #expect(String(decoding: QuoteList().bytes(.csv) { $0(indirect) }, as: UTF8.self).contains(",indirect,denied,"))
    }

    @Test("with the reasons, why each has its speaker and how sure that is, or why it has none")
    func reasons() {
        let printed = String(decoding: QuoteList(givesReasons: true).bytes(.text) { quotes.forEach($0) }, as: UTF8.self)
        let lines = printed.split(separator: "\n").filter { $0.hasPrefix("    why: ") || $0.hasPrefix("    perhaps: ") }
        #expect(
            lines == [
                "    why: cue after the quotation, “said”, sure (95%)", "    why: nothing near it says so",
                "    perhaps: Ed Royce, named in the same sentence, line 3",
            ])
    }

    @Test("as JSON: an array with an object a line, null for what is unknown")
    func json() {
        #expect(
            printed(.json) == """
                [
                {"file":"news/a.txt","line":17,"title":"House, votes","outlet":"INTO","published":null,\
                "updated":"2018-05-28","speaker":"Ed Royce","words":"Enough … of \\"this\\"","kind":"direct",\
                "cue":"said","rule":"cue after the quotation","confidence":0.95,"sure":"sure","mention":"Royce","speaker_is":"named","why":null,"candidates":[]},
                {"file":"news/b.txt","line":1,"title":null,"outlet":null,"published":null,"updated":null,\
                "speaker":null,"words":"=cmd","kind":"mixed","cue":null,"rule":null,\
                "confidence":null,"sure":null,"mention":null,"speaker_is":"unknown","why":"nothing near it says so",\
                "candidates":[{"name":"Ed Royce","line":3,"why":"named in the same sentence"}]}
                ]

                """)
    }

    @Test("as CSV: a header, quotes where they are needed, no formulas")
    func csv() {
        #expect(
            printed(.csv)
                == [
                    "file,line,title,outlet,published,updated,speaker,words,kind,cue,rule,confidence,"
                        + "sure,mention,speaker_is,why,candidates",
                    "news/a.txt,17,\"House, votes\",INTO,,2018-05-28,\"Ed Royce\",\"Enough … of \"\"this\"\"\",direct,said,"
                        + "\"cue after the quotation\",0.95,sure,Royce,named,,",
                    "news/b.txt,1,,,,,,'=cmd,mixed,,,,,,unknown,\"nothing near it says so\",\"Ed Royce\"", "",
                ].joined(separator: "\r\n"))
    }
}
