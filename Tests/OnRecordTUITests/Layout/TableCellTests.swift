import OnRecordCore
import OnRecordStore
import Terminal
import Testing

@testable import OnRecordTUI

@Suite("TableCell")
struct TableCellTests {
    private func words(_ words: [String], kind: StatementKind = .direct, cells: Int, filter: String? = nil) throws
        -> TableCell
    {
        let article = ArticleRow(
            id: ArticleID(0), path: "a.txt", title: nil, opening: "", outlet: nil, published: nil, updated: nil,
            quotationCount: 1, issues: [])
        let row = StatementRow(
            id: StatementID(0), article: article, kind: kind, index: 0, span: TextSpan(0, 1), segments: [],
            words: words,
            speaker: nil, entity: nil, standing: .unknown, level: .unknown, confidence: 0, cue: nil, mention: nil,
            paragraph: TextSpan(0, 1), line: 1)
        let hits = WordHits(try [filter].compactMap(\.self).map { try Query(parsing: $0) })
        return TableCell(.words, of: .statement(row), cells: cells, TableScale(), hits: hits)
    }

    private func text(_ cell: TableCell) -> String { cell.parts.map(\.text.description).joined() }

    @Test("segments have a pair of marks each, reported speech the mark of the margin")
    func marks() throws {
        #expect(try text(words(["We must act,", "and soon."], cells: 40)) == "“We must act,” “and soon.”")
        #expect(try text(words(["it was closed"], kind: .reported, cells: 40)) == "┊ it was closed")
    }

    @Test("a hit that would be cut off is shown with the words before it")
    func hit() throws {
        let long = "Nobody knows how many were held there, and the visas were refused to all of them"
        let cell = try words([long], cells: 40, filter: "visas")
        #expect(cell.parts.contains { $0.isHit && $0.text.description == "visas" } && text(cell).hasPrefix("…"))
        #expect(cell.parts.reduce(0) { $0 + $1.text.width } <= 40)
    }

    @Test("whatever the words and the width, a cell fits", arguments: [0, 1, 2, 3, 7, 20])
    func fits(cells: Int) throws {
        for text in ["", "a", "橋橋橋 橋", "e\u{301}e\u{301} visas visas", "visas", String(repeating: "visas", count: 9)] {
            let cell = try words([text], cells: cells, filter: "visas")
            #expect(cell.parts.reduce(0) { $0 + $1.text.width } <= cells)
        }
    }
}
