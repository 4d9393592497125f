import OnRecordCore
import Testing

@testable import OnRecordStore

@Suite("CitationTemplate")
struct CitationTemplateTests {
    private static func citation(_ title: String?, url: String? = nil, outlet: String? = "INTO") -> Citation {
        let head = [title, outlet.map { "From \($0)" }, "Published May 28, 2018"].compactMap(\.self)
        let text =
            head.joined(separator: "\n\n")
            + "\n\n“We will go on,” said Rep. Ann Smith (D-Ohio). “It is late.”"
        let article = DocumentReader().read(ArticleText(text), name: "a.txt")
        let content = Analyzer().analyze(article)
        return Citation(
            quotation: 0, of: content, file: "dir/a.txt", note: "ask",
            source: CitationSource(of: ArticleText(text), shortcut: url))
    }

    private static let full = citation("A | Title", url: "[InternetShortcut]\nURL=https://example.org/a")
    private static let archived = citation(
        "A | Title", url: "https://web.archive.org/web/20180601120000/https://example.org/a")

    @Test(
        "the styles are those of the manuals, with what is known",
        arguments: [
            (
                .ap,
                "“We will go on” “It is late.” — Ann Smith (Rep., D-Ohio), in “A | Title”, May 28, 2018, https://example.org/a\n"
            ),
            (
                .chicago,
                "“We will go on” “It is late.” Ann Smith, quoted in “A | Title,” May 28, 2018, https://example.org/a.\n"
            ),
            (
                .markdown,
                "> “We will go on” “It is late.”\n>\n> — Ann Smith (Rep., D-Ohio), [“A \\| Title”](https://example.org/a), 28 May 2018\n"
            ),
            (
                .wiki,
                "{{cite news |title=A {{!}} Title |date=2018-05-28 |url=https://example.org/a |quote=Ann Smith: “We will go on” “It is late.”}}\n"
            ),
        ] as [(CitationStyle, String)])
    func styles(style: CitationStyle, expected: String) throws {
        let citation = Self.full
        let text = try #require(style.template).text(citation)
        let outlet = citation.outlet.map { ", \($0)" } ?? ""
        // Whether the outlet is found is not this test's concern.
        #expect(
            text.replacing(outlet, with: "").replacing(" |newspaper=INTO", with: "").replacing(" INTO,", with: "")
                == expected)
    }

    @Test(
        "words that nobody says are cited by their article alone",
        arguments: [
            (.ap, "The bridge is closed. — “A Title”, May 28, 2018\n"),
            (.chicago, "The bridge is closed. “A Title,” May 28, 2018.\n"),
            (.markdown, "> The bridge is closed.\n>\n> — “A Title”, 28 May 2018\n"),
            (.wiki, "{{cite news |title=A Title |date=2018-05-28 |quote=The bridge is closed.}}\n"),
        ] as [(CitationStyle, String)])
    func prose(style: CitationStyle, expected: String) throws {
        let citation = Self.prose("The bridge is closed.")
        #expect(citation.speaker == nil && citation.title == "A Title")
        #expect(try #require(style.template).text(citation) == expected)
    }

    private static func prose(_ words: String) -> Citation {
        let text = ArticleText("A Title\n\nPublished May 28, 2018\n\n\(words)")
        let content = Analyzer().analyze(DocumentReader().read(text, name: "a.txt"))
        let end = text.utf8.count
        return Citation(TextSpan(end - words.utf8.count, end), of: content, file: "a.txt")
    }

    @Test("a quotation without a known speaker says so, as in plain text")
    func unknown() throws {
        let text = "A Title\n\n“We will go on, whatever they say.”"
        let content = Analyzer().analyze(DocumentReader().read(ArticleText(text), name: "a.txt"))
        let citation = Citation(quotation: 0, of: content, file: "a.txt")
        #expect(citation.sayer == "speaker unknown")
        #expect(
            try #require(CitationStyle.ap.template).text(citation)
                == "“We will go on, whatever they say.” — speaker unknown, in “A Title”\n")
        #expect(
            try #require(CitationStyle.chicago.template).text(citation)
                == "“We will go on, whatever they say.” speaker unknown, quoted in “A Title,” undated.\n")
    }

    @Test("braces, links and tags of an article do not end the template of a wiki")
    func wiki() throws {
        let citation = Self.prose("It wrote }} and {{x}} or [[y]] <!-- z.")
        let written = try #require(CitationStyle.wiki.template).text(citation)
        #expect(written.hasPrefix("{{cite news |title=A Title ") && written.hasSuffix("&lt;!-- z.}}\n"))
        let inner = written.dropFirst(2).dropLast(3)
        #expect(!inner.contains("{") && !inner.contains("}") && !inner.contains("[["))
        #expect(inner.contains("It wrote &#125;&#125; and &#123;&#123;x&#125;&#125; or "))
    }

    @Test("an address in an archive gives the page's own, and the day on which it was seen")
    func archive() throws {
        let source = Self.archived.source
        #expect(source.address == "https://example.org/a" && source.accessed?.shown == "2018-06-01")
        #expect(source.archive == "https://web.archive.org/web/20180601120000/https://example.org/a")
        #expect(try #require(CitationStyle.chicago.template).text(Self.archived).hasSuffix("accessed June 1, 2018.\n"))
        #expect(CitationSource(of: ArticleText("A title\n\nNo address."), shortcut: nil) == .none)
    }

    @Test(
        "an optional part is left out where a field in it is empty, and the first of several ways is taken",
        arguments: [
            ("{speaker}[[ in {archive}]]!", "Ann Smith!\n"),
            ("[[{archive}||{address}||none]]", "https://example.org/a\n"),
            ("[[{archive}||none]]", "none\n"), ("{{{line}}}", "{9}\n"), ("[[[{title}]]]", "[A | Title]\n"),
            ("a\\nb {note}", "a\nb ask\n"),
            ("{date:ap} {date:uk} {date:us} {date}", "May 28, 2018 28 May 2018 May 28, 2018 2018-05-28\n"),
        ])
    func groups(template: String, expected: String) throws {
        var text = try CitationTemplate(template).text(Self.full)
        if template.contains("line") { text = text.replacing("\(Self.full.line)", with: "9") }
        #expect(text == expected)
    }

    @Test(
        "a mistake is told",
        arguments: [
            ("{speeker}", "there is no field {speeker}"), ("{speaker", "a field “{” is not closed"),
            ("[[{speaker}", "a group “[[” is not closed"), ("{date:de}", "only dates have a style"),
            ("{title:us}", "only dates have a style"),
        ])
    func mistakes(template: String, words: String) {
        do {
            _ = try CitationTemplate(template)
            Issue.record("no mistake found in \(template)")
        } catch {
            #expect(error.description.contains(words))
        }
    }

    @Test("every style can be read, and nothing in an article ends its line or commands a terminal")
    func harmless() throws {
        let text = "\u{1B}]0;x\u{7} {{title}} [[x]] <b>"
        let content = Analyzer().analyze(DocumentReader().read(ArticleText(text), name: "a.txt"))
        let citation = Citation(TextSpan(0, text.utf8.count), of: content, file: "a\nb.txt", note: "n\u{1B}")
        for style in CitationStyle.allCases where style != .plain {
            let written = try #require(style.template).text(citation)
            #expect(!written.utf8.contains(0x1B) && !written.utf8.contains(7))
        }
        #expect(try #require(CitationStyle.markdown.template).text(citation).contains("\\<b\\>"))
    }

    @Test("reported speech has its speaker, and no marks")
    func reported() throws {
        let text = "Jane Roe is the mayor.\n\nJane Roe said that the bridge would stay closed."
        let content = Analyzer().analyze(DocumentReader().read(ArticleText(text), name: "a.txt"))
        let speech = try #require(content.indirect.first)
        let citation = Citation(speech.content, of: content, file: "a.txt")
        #expect(citation.speaker == "Jane Roe" && !citation.isQuotation)
        #expect(
            try CitationTemplate("{quote} — {speaker}").text(citation).hasSuffix(
                "the bridge would stay closed — Jane Roe\n"))
    }
}
