/// A rectangle of cells.
public struct Rect: Hashable, Sendable {
    /// Leftmost column, from 0.
    public var column: Int
    /// Topmost row, from 0.
    public var row: Int
    /// Its size in cells.
    public var size: Size

    /// The rectangle with its top left cell at `column`, `row`.
    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        size = Size(columns: columns, rows: rows)
    }

    /// The first column to the right of it.
    public var endColumn: Int { column + size.columns }

    /// The first row below it.
    public var endRow: Int { row + size.rows }

    /// The cells in both; empty if there are none.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(column, other.column)
        let top = max(row, other.row)
        return Rect(
            column: left, row: top,
            columns: min(endColumn, other.endColumn) - left, rows: min(endRow, other.endRow) - top)
    }

    /// Whether it contains the cell at `column`, `row`.
    public func contains(column: Int, row: Int) -> Bool {
        column >= self.column && column < endColumn && row >= self.row && row < endRow
    }
}
