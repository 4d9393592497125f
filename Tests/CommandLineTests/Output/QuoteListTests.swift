import OnRecordCore
import OnRecordStore
import Testing

@testable import onrecord

@Suite("QuoteList")
struct QuoteListTests {
    private let list = QuoteList([
        Quote(
            row: QuotationRow(
                article: ArticleID(0), articleTitle: "House, votes", outlet: "INTO", quotation: 0, span: TextSpan(0, 9),
                words: "Enough … of \"this\"", speaker: "Ed Royce", line: 17),
            article: ArticleRow(
                id: ArticleID(0), path: "a.txt", title: "House, votes", opening: "On Tuesday", outlet: "INTO",
                published: nil, updated: DateStamp(year: 2018, month: 5, day: 28, span: TextSpan(0, 0)),
                quotationCount: 1,
                issues: []),
            path: "news/a.txt", kind: "direct", cue: "said", rule: "cue next to name", speakers: ["Ed Royce"]),
        Quote(
            row: QuotationRow(
                article: ArticleID(1), articleTitle: "On Friday", outlet: nil, quotation: 0, span: TextSpan(0, 9),
                words: "=cmd", speaker: nil, line: 1),
            article: ArticleRow(
                id: ArticleID(1), path: "b.txt", title: nil, opening: "On Friday", outlet: nil, published: nil,
                updated: nil, quotationCount: 1, issues: []),
            path: "news/b.txt", kind: "mixed", cue: nil, rule: nil, speakers: []),
    ])

    private func printed(_ format: RowFormat) -> String { String(decoding: list.bytes(format), as: UTF8.self) }

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

    @Test("as JSON: an array with an object a line, null for what is unknown")
    func json() {
        #expect(
            printed(.json) == """
                [
                {"file":"news/a.txt","line":17,"title":"House, votes","outlet":"INTO","published":null,\
                "updated":"2018-05-28","speaker":"Ed Royce","words":"Enough … of \\"this\\"","kind":"direct",\
                "cue":"said","rule":"cue next to name"},
                {"file":"news/b.txt","line":1,"title":null,"outlet":null,"published":null,"updated":null,\
                "speaker":null,"words":"=cmd","kind":"mixed","cue":null,"rule":null}
                ]

                """)
    }

    @Test("as CSV: a header, quotes where they are needed, no formulas")
    func csv() {
        #expect(
            printed(.csv)
                == [
                    "file,line,title,outlet,published,updated,speaker,words,kind,cue,rule",
                    "news/a.txt,17,\"House, votes\",INTO,,2018-05-28,\"Ed Royce\",\"Enough … of \"\"this\"\"\",direct,said,"
                        + "\"cue next to name\"",
                    "news/b.txt,1,,,,,,'=cmd,mixed,,", "",
                ].joined(separator: "\r\n"))
    }
}
