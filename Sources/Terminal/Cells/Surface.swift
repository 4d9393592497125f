/// A grid of styled cells to draw into. Drawing outside it does nothing.
public struct Surface: Hashable, Sendable {
    /// Its size in cells.
    public let size: Size
    /// The cells, row after row.
    private var cells: [Cell]

    /// A blank surface.
    public init(size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: size.columns * size.rows)
    }

    /// The cell at `column`, `row`; blank outside.
    public subscript(column: Int, row: Int) -> Cell {
        guard column >= 0, column < size.columns, row >= 0, row < size.rows else { return .blank }
        return cells[row * size.columns + column]
    }

    /// Writes `text` from `column`, `row` on, at most `limit` cells of it, and returns the column after the last cell.
    @discardableResult
    public mutating func write(
        _ text: SafeText, column: Int, row: Int, style: Style = .plain, limit: Int = .max
    ) -> Int {
        var column = column
        var left = limit
        for character in text.characters {
            guard character.width <= left, row >= 0, row < size.rows else { break }
            if column >= 0, column + character.width <= size.columns {
                cells[row * size.columns + column] = Cell(text: character.text, style: style)
                if character.width == 2 {
                    cells[row * size.columns + column + 1] = Cell(text: "", style: style)
                }
            }
            column += character.width
            left -= character.width
        }
        return column
    }

    /// Gives every cell of `rect` the style `style`, keeping its text.
    public mutating func restyle(_ rect: Rect, _ style: Style) {
        for row in max(0, rect.row)..<max(0, rect.row, min(size.rows, rect.row + rect.size.rows)) {
            for column in max(0, rect.column)..<max(0, rect.column, min(size.columns, rect.column + rect.size.columns))
            {
                cells[row * size.columns + column].style = style
            }
        }
    }

    /// The text of the cells, a line a row, without white space at the ends of lines.
    public var plainText: String {
        (0..<size.rows).map { row in
            var line = (0..<size.columns).map { self[$0, row].text }.joined()
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }
}
