import OnRecordCore
import Testing

@testable import OnRecordTUI

@Suite("ArticleLayout")
struct ArticleLayoutTests {
    /// Paragraphs "one two three" and "four five", four rows at a measure of 9: one two / three / blank / four five.
    private let layout = ArticleLayout(
        DocumentReader.twoParagraphs, measure: 9)

    @Test("a blank row stands between paragraphs and has a position of its own")
    func rows() {
        let rows = layout.rows(from: 0, count: 10)
        #expect(rows.map(\.span) == [TextSpan(0, 7), TextSpan(8, 13), TextSpan(13, 13), TextSpan(15, 24)])
        #expect(rows.map(\.isGap) == [false, false, true, false])
        #expect(rows.map { layout.row(at: $0.anchor) } == rows)
    }

    @Test("any position leads to the row that shows it")
    func positions() {
        #expect(
            [0, 6, 7, 8, 12, 13, 14, 15, 23, 99].compactMap { layout.row(at: $0)?.span.start } == [
                0, 0, 0, 8, 8, 13, 13, 15, 15, 15,
            ])
        #expect(layout.row(at: -5)?.span.start == 0)
    }

    @Test("rows are counted on and back, up to the ends")
    func steps() throws {
        let first = try #require(layout.row(at: 0))
        #expect(layout.row(3, from: first).span.start == 15)
        #expect(layout.row(99, from: first).span.start == 15)
        #expect(layout.row(-2, from: layout.row(3, from: first)).span.start == 8)
        #expect(layout.row(-9, from: first) == first)
    }

    @Test("the last screen ends with the last row")
    func end() {
        #expect(layout.lastTop(height: 2)?.span.start == 13)
        #expect(layout.lastTop(height: 99)?.span.start == 0)
    }

    @Test("an article without paragraphs has no rows")
    func empty() {
        let empty = ArticleLayout(Document(name: "", text: ArticleText(""), zones: [], paragraphs: []), measure: 9)
        #expect(
            empty.isEmpty && empty.row(at: 0) == nil && empty.rows(from: 0, count: 5).isEmpty
                && empty.lastTop(height: 3) == nil)
    }
}

extension DocumentReader {
    fileprivate static var twoParagraphs: Document {
        Document(
            name: "a.txt", text: ArticleText("one two three\n\nfour five"), zones: [],
            paragraphs: [
                Paragraph(span: TextSpan(0, 13), zone: .body), Paragraph(span: TextSpan(15, 24), zone: .body),
            ])
    }
}
