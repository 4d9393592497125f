import OnRecordCore
import OnRecordStore
import Terminal
import Testing

@testable import OnRecordTUI

@Suite("ReaderPane")
struct ReaderPaneTests {
    /// The style of the first cell of `words` in `frame`.
    private func style(of words: String, in frame: Surface) throws -> Style {
        for row in 0..<frame.size.rows {
            let cells = (0..<frame.size.columns).map { frame[$0, row].text }
            for column in cells.indices where cells[column...].joined().hasPrefix(words) {
                return frame[column, row].style
            }
        }
        throw Missing(words: words)
    }

    private struct Missing: Error {
        let words: String
    }

    @Test("captions and boilerplate are dim, the headline bold, the body plain")
    func zones() throws {
        let frame = try Play.frame("160x48", "<Tab>", theme: .mono)
        #expect(try style(of: "Closed until further", in: frame).attributes == .dim)
        #expect(try style(of: "SUBSCRIBE NOW", in: frame).attributes == .dim)
        #expect(
            try style(of: "Harbour Council Closes the Old Harbour Bridge After Cracks Are Found   ", in: frame)
                .attributes == .bold)
        #expect(try style(of: "hours after", in: frame) == .plain)
    }

    @Test("the current quotation, the speaker, other mentions and matches differ without colour")
    func lights() throws {
        let theme = Theme(.dark, colors: 256)
        let frame = try Play.frame("160x48", "}}}s/cracked<Enter>")
        #expect(try style(of: "“I will not wait for somebody to be", in: frame).attributes.isEmpty)
        #expect(try style(of: "repairs since", in: frame) == theme.text)
        #expect(try style(of: "“The Bridges Act", in: frame).attributes.isEmpty)
        #expect(try style(of: "she said", in: frame).attributes == [.bold, .reverse])
        #expect(try style(of: "Calder will", in: frame).attributes == .underline)
        #expect(try style(of: "cracked,", in: frame).attributes == [.bold, .reverse])
    }

    @Test("a caption's dim gives way to the current quotation's bold")
    func current() throws {
        let frame = try Play.frame("160x48", "}}", theme: .mono)
        #expect(try style(of: "“We have seven", in: frame).attributes == .bold)
    }

    @Test("a line where a hit begins has a mark at the margin")
    func hits() throws {
        let rows = try Play.frame("160x48", "/bridge<Enter>").plainText.split(separator: "\n")
        #expect(rows.contains { $0.contains("*│ ") })
    }

    @Test("indirect speech has a quieter mark at the margin than a quotation")
    func indirect() throws {
        let text = ArticleText("Royce spoke.\n\nHe said that the House was late.")
        let paragraphs = [TextSpan(0, 12), TextSpan(14, 46)].map { Paragraph(span: $0, zone: .body) }
        let speech = IndirectSpeech(
            content: TextSpan(27, 45),
            speaker: Speaker(mention: TextSpan(14, 16), entity: nil, name: "He", form: .pronoun(.masculine)),
            cue: TextSpan(17, 21), rule: .thatClause, confidence: 0.9)
        let document = Document(
            name: "a.txt", text: text, zones: paragraphs.map { Zone($0.zone, $0.span) }, paragraphs: paragraphs)
        let store = IndexStore([AnnotatedDocument(document: document, indirect: [speech])])
        let frame = try Play.frame("160x48", "<Tab>", theme: .mono, store: store)
        let rows = (0..<frame.size.rows).filter { row in
            (0..<frame.size.columns).contains { frame[$0, row].text == "┊" }
        }
        #expect(rows.count == 1)
        #expect(try style(of: "┊", in: frame).attributes == .dim)
        #expect(try style(of: "He said", in: frame) == .plain)
    }
}
