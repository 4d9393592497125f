import Testing

@testable import Terminal

struct RectTests {
    private let rect = Rect(column: 2, row: 1, columns: 3, rows: 2)

    @Test("an intersection holds the cells of both, and none where there are none")
    func intersection() {
        #expect(
            rect.intersection(Rect(column: 4, row: 0, columns: 9, rows: 2))
                == Rect(column: 4, row: 1, columns: 1, rows: 1))
        #expect(rect.intersection(Rect(column: 9, row: 9, columns: 1, rows: 1)).size == Size(columns: 0, rows: 0))
    }

    @Test("it contains its first cell and not the one after its last")
    func contains() {
        #expect(rect.contains(column: 2, row: 1))
        #expect(!rect.contains(column: rect.endColumn, row: 1))
        #expect(!rect.contains(column: 2, row: rect.endRow))
    }
}
