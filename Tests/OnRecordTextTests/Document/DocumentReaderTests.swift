import TestSupport
import Testing

@testable import OnRecordText

@Suite("DocumentReader")
struct DocumentReaderTests {
    private func read(_ string: String) -> Document { DocumentReader().read(ArticleText(string), name: "test.txt") }

    private func texts(_ document: Document) -> [String] { document.paragraphs.map { document.text[$0.span] } }

    @Test("an article with all its parts has each in its zone")
    func whole() {
        let marked = MarkedText(
            """
            boilerplate|X

            title|Council Votes to Mend the Old Bridge

            deck|Work will start in spring

            byline|By Jane Doe and JOHN ROE

            dateline|Published 10:32 AM EDT, Mon June 5, 2017

            caption|Image: The old bridge at dusk

            body|The council voted on Monday to mend the bridge that has been closed for two years.

            body|"We have waited long enough," said the mayor after the vote had been taken.

            boilerplate|Don't forget to share:
            boilerplate|Latest News
            boilerplate|Mayor opens a new school
            """)
        #expect(marked.found == marked.kinds)
        #expect(marked.document.published.map { [$0.year, $0.month, $0.day] } == [2017, 6, 5])
    }

    @Test("a dateline is a zone of its own before the body of its paragraph")
    func openingDateline() {
        let document = read(
            "Bridge to Be Mended This Spring\n\nOSLO, Norway (AP) — The bridge will be mended, a minister said on Monday."
        )
        #expect(document.zones.map(\.kind) == [.title, .dateline, .body])
        #expect(document.text[document.zones[1].span] == "OSLO, Norway (AP) — ")
        #expect(document.paragraphs.map(\.zone) == [.title, .body])
        #expect(document.outlet?.name == "AP")
    }

    @Test("paragraphs of one kind share a zone")
    func runs() {
        let document = read("The first thing that happened was this.\n\nThe second thing that happened was that.")
        #expect(document.zones == [Zone(.body, document.text.span)])
    }

    @Test(
        "nothing but white space makes an empty document",
        arguments: ["", " ", "\n", "\r\n\r\n", "\u{FEFF}", "\u{A0}\n\t\u{3000}\u{2028}\u{C}"])
    func empty(_ string: String) {
        let document = read(string)
        #expect(document.paragraphs.isEmpty)
        #expect(document.zones.isEmpty)
        #expect(document.title == nil)
    }

    @Test(
        "a single line is body: there is no headline without an article",
        arguments: ["word", "Senate Votes Today", "A sentence ends here."])
    func oneLine(_ line: String) {
        let document = read(line)
        #expect(document.zones == [Zone(.body, document.text.span)])
        #expect(document.title == nil)
    }

    @Test("a file of nothing but the site's lines has no body, title or dates")
    func onlyBoilerplate() {
        let marked = MarkedText("boilerplate|Advertisement\n\nboilerplate|Share this\n\nboilerplate|Latest News\n")
        #expect(marked.found == marked.kinds)
        #expect(marked.document.title == nil)
        #expect(marked.document.outlet == nil)
    }

    @Test("an issue of the file stays with the document")
    func issues() {
        let issue = ParseIssue("a byte is not UTF-8", span: TextSpan(0, 1))
        #expect(DocumentReader().read(ArticleText("text"), name: "a", issues: [issue]).issues == [issue])
    }

    @Test(
        "whatever the text, paragraphs and zones are in order, apart, inside it and agree",
        arguments: Seeds.first(40, of: 400))
    func anyText(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let text = ArticleText(RandomText.article(using: &random))
        let document = DocumentReader().read(text, name: "random.txt")
        #expect(isInOrder(document.paragraphs.map(\.span), in: text))
        #expect(isInOrder(document.zones.map(\.span), in: text))
        for paragraph in document.paragraphs {
            let zones = document.zones.filter { $0.span.overlaps(paragraph.span) }
            #expect(zones.last?.kind == paragraph.zone)
            #expect(zones.reduce(0) { $0 + $1.span.count } >= paragraph.span.count)
            #expect(zones.count == 1 || (zones.count == 2 && zones[0].kind == .dateline))
            #expect(!text[paragraph.span].isEmpty)
        }
        for span in [document.title, document.outlet?.span, document.published?.span, document.updated?.span] {
            #expect(span.map { text.span.contains($0) } ?? true)
        }
    }

    private func isInOrder(_ spans: [TextSpan], in text: ArticleText) -> Bool {
        spans.allSatisfy { text.span.contains($0) && !$0.isEmpty }
            && zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start }
    }
}
