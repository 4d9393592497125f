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
}
