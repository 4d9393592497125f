import Testing

@testable import OnRecordTUI

@Suite("TableColumns")
struct TableColumnsTests {
    @Test(
        "columns fill the width, never more, and the least needed go first", arguments: [TableKind.record, .everybody])
    func widths(kind: TableKind) {
        var before = 0
        for cells in 1...240 {
            let placed = TableColumns(kind.columns, cells: cells).placed
            let end = placed.last.map { $0.start + $0.cells } ?? 0
            #expect(!placed.isEmpty && (end < max(cells, 4)) && placed.allSatisfy { $0.cells > 0 })
            #expect(placed.count >= before, "more room, fewer columns at \(cells)")
            before = placed.count
        }
        #expect(before == kind.columns.count)
    }

    @Test("the words have most of the room")
    func words() throws {
        let placed = TableColumns(TableKind.record.columns, cells: 120).placed
        let words = try #require(placed.first { $0.column.content == .words })
        #expect(placed.allSatisfy { $0.cells <= words.cells } && words.cells > 40)
    }

    @Test("empty columns make room for the others")
    func empty() {
        let placed = TableColumns(TableKind.record.columns, cells: 120, empty: [.date, .outlet]).placed
        #expect(!placed.contains { [.date, .outlet].contains($0.column.content) })
        #expect(placed.contains { $0.column.content == .article })
    }
}
