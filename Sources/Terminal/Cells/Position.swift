/// The position of a cell in a surface.
public struct Position: Hashable, Sendable {
    /// The column, from 0.
    public var column: Int
    /// The row, from 0.
    public var row: Int

    /// The position at `column`, `row`.
    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}
