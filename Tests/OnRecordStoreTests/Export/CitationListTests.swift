import OnRecordCore
import Testing

@testable import OnRecordStore

@Suite("CitationList")
struct CitationListTests {
    private let content: AnnotatedDocument = {
        let text = """
            A Title with <b>*marks*</b>

            By Jane Roe

            “We will go on,” said Rep. Ann Smith (D-Ohio). “It is =late=.”

            Nobody spoke after that.
            """
        return Analyzer().analyze(DocumentReader().read(ArticleText(text), name: "a.txt", issues: []))
    }()

    private var quotation: Citation { Citation(quotation: 0, of: content, file: "dir/a.txt", note: "check | this") }

    @Test("a quotation is copied with who said it, in what, and where it stands")
    func text() {
        let expected = """
            “We will go on” “It is =late=.”
            — Ann Smith (Rep., D-Ohio), in “A Title with <b>*marks*</b>”, no date
            dir/a.txt:5
            Note: check | this

            """
        #expect(quotation.text == expected)
    }

    @Test("words that no quotation holds have no speaker")
    func plain() {
        let span = content.document.paragraphs.last?.span ?? TextSpan(0, 0)
        let citation = Citation(span, of: content, file: "a.txt")
        #expect(citation.words == "Nobody spoke after that." && citation.sayer == nil && citation.line == 7)
        #expect(Citation(content.quotations[0].span, of: content, file: "a.txt").speaker == "Ann Smith")
    }

    @Test("every form holds words, speaker and place", arguments: ExportFormat.allCases)
    func forms(_ format: ExportFormat) {
        let text = String(decoding: CitationList(title: "T", citations: [quotation]).bytes(format), as: UTF8.self)
        for words in ["We will go on", "Ann Smith", "dir/a.txt", "5"] { #expect(text.contains(words), "\(words)") }
    }

    @Test("nothing of an article is taken for markup, a formula or a command")
    func harmless() {
        let text = "\u{1B}]0;x\u{7}=1+1 <script>`x`"
        let document = DocumentReader().read(ArticleText(text), name: "a.txt", issues: [])
        let content = Analyzer().analyze(document)
        let list = CitationList(
            title: text, citations: [Citation(TextSpan(6, 25), of: content, file: "a`b\u{1B}.txt", note: "=2")])
        for format in ExportFormat.allCases {
            let bytes = list.bytes(format)
            #expect(!bytes.contains { $0 == 0x1B || $0 == 7 })
        }
        #expect(!String(decoding: list.bytes(.markdown), as: UTF8.self).contains(" <script"))
        #expect(String(decoding: list.bytes(.csv), as: UTF8.self).contains("'=2"))
    }

    @Test("the ending of a file says the form")
    func endings() {
        #expect(ExportFormat(ending: "a.MD") == .markdown && ExportFormat(ending: "x.y/b.txt") == .text)
        #expect(ExportFormat(ending: "a.doc") == nil && ExportFormat(ending: "csv") == nil)
    }
}
