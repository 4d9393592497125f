/// A grid of styled cells to draw into. Drawing outside it has no effect.
///
/// A wide character is a cell with its text and, to the right, an empty one. Neither half is ever left alone: if only
/// one fits, or the other is overwritten, it becomes a blank.
public struct Surface: Hashable, Sendable {
    /// Its size in cells.
    public let size: Size
    /// Where the terminal's cursor is; `nil` hides it.
    public var cursor: Position?
    /// The cells, row after row.
    private var cells: [Cell]

    /// A blank surface.
    public init(size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: size.columns * size.rows)
    }

    /// The rectangle of all its cells.
    public var bounds: Rect { Rect(column: 0, row: 0, columns: size.columns, rows: size.rows) }

    /// The cell at `column`, `row`; blank outside.
    public subscript(column: Int, row: Int) -> Cell {
        guard column >= 0, column < size.columns, row >= 0, row < size.rows else { return .blank }
        return cells[row * size.columns + column]
    }

    /// The cells of `rect` as a surface of their own: `draw(into: &surface[rect])` clips to `rect`.
    public subscript(rect: Rect) -> Surface {
        get {
            var part = Surface(size: rect.size)
            part.copy(self, column: -rect.column, row: -rect.row)
            if let cursor, rect.contains(column: cursor.column, row: cursor.row) {
                part.cursor = Position(column: cursor.column - rect.column, row: cursor.row - rect.row)
            }
            return part
        }
        set { draw(newValue.size == rect.size ? newValue : newValue[Surface(size: rect.size).bounds], at: rect) }
    }

    /// Writes `text` from `column`, `row` on, at most `limit` cells of it, and returns the column after the last cell.
    @discardableResult
    public mutating func write(
        _ text: SafeText, column: Int, row: Int, style: Style = .plain, limit: Int = .max
    ) -> Int {
        guard row >= 0, row < size.rows else { return column }
        var column = column
        var left = limit
        for character in text.characters {
            guard left > 0, column < size.columns else { break }
            guard character.width <= left else {
                put(Cell(glyph: .blank, style: style), column: column, row: row)
                break
            }
            put(character, column: column, row: row, style: style)
            column += character.width
            left -= character.width
        }
        return column
    }

    /// Fills `rect` with the first character of `text` if that is one cell wide, otherwise with blanks.
    public mutating func fill(_ rect: Rect, with text: SafeText = " ", style: Style = .plain) {
        let glyph = text.characters.first.flatMap { $0.width == 1 ? $0.glyph : nil } ?? .blank
        forEachCell(in: rect) { $0.put(Cell(glyph: glyph, style: style), column: $1, row: $2) }
    }

    /// Sets the style of every cell in `rect`, keeping its text.
    public mutating func restyle(_ rect: Rect, _ style: Style) {
        restyle(rect) { $0 = style }
    }

    /// Applies `change` to the style of every cell in `rect`, keeping its text.
    public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
        forEachCell(in: rect) { change(&$0.cells[$2 * $0.size.columns + $1].style) }
    }

    /// The cells of `row`; empty outside.
    func cells(row: Int) -> ArraySlice<Cell> {
        guard row >= 0, row < size.rows else { return [] }
        return cells[row * size.columns..<(row + 1) * size.columns]
    }

    /// The text of the cells, one line a row, without trailing white space.
    public var plainText: String {
        (0..<size.rows).map(plainText(row:)).joined(separator: "\n")
    }

    /// The text of one row, without trailing white space.
    public func plainText(row: Int) -> String {
        var line = (0..<size.columns).map { self[$0, row].text }.joined()
        while line.last == " " { line.removeLast() }
        return line
    }

    private mutating func put(_ character: SafeCharacter, column: Int, row: Int, style: Style) {
        let fits = column >= 0 && column + character.width <= size.columns
        let glyph = fits ? character.glyph : .blank
        for offset in 0..<character.width {
            put(Cell(glyph: offset == 0 || !fits ? glyph : .none, style: style), column: column + offset, row: row)
        }
    }

    /// Sets one cell, and blanks the remaining half of a wide character.
    private mutating func put(_ cell: Cell, column: Int, row: Int) {
        guard column >= 0, column < size.columns, row >= 0, row < size.rows else { return }
        let index = row * size.columns + column
        if column > 0, cells[index].glyph.isEmpty, !cell.glyph.isEmpty { cells[index - 1].glyph = .blank }
        if column + 1 < size.columns, cells[index + 1].glyph.isEmpty { cells[index + 1].glyph = .blank }
        cells[index] = cell
    }

    /// Draws the cells of `part` at the top left of `rect`, and adopts its cursor.
    private mutating func draw(_ part: Surface, at rect: Rect) {
        copy(part, column: rect.column, row: rect.row)
        if let cursor, rect.contains(column: cursor.column, row: cursor.row) { self.cursor = nil }
        if let inner = part.cursor {
            cursor = Position(column: inner.column + rect.column, row: inner.row + rect.row)
        }
    }

    /// Copies the cells of `other` to `column`, `row`, each row at once.
    private mutating func copy(_ other: Surface, column: Int, row: Int) {
        let rect = Rect(column: column, row: row, columns: other.size.columns, rows: other.size.rows)
        let clipped = rect.intersection(bounds)
        guard clipped.size.columns > 0 else { return }
        for y in clipped.row..<clipped.row + clipped.size.rows {
            let from = (y - row) * other.size.columns + clipped.column - column
            copy(other, from: from, column: clipped.column, row: y, count: clipped.size.columns)
        }
    }

    /// Copies `count` cells of one row, and blanks the halves of wide characters cut at either end.
    private mutating func copy(_ other: Surface, from: Int, column: Int, row: Int, count: Int) {
        let to = row * size.columns + column
        let end = to + count
        if column > 0, cells[to].glyph.isEmpty { cells[to - 1].glyph = .blank }
        if column + count < size.columns, cells[end].glyph.isEmpty { cells[end].glyph = .blank }
        let isCut = (from + count) % other.size.columns != 0 && other.cells[from + count].glyph.isEmpty
        cells[to..<end] = other.cells[from..<from + count]
        if cells[to].glyph.isEmpty { cells[to].glyph = .blank }
        if isCut { cells[end - 1].glyph = .blank }
    }

    private mutating func forEachCell(in rect: Rect, _ body: (inout Surface, Int, Int) -> Void) {
        let clipped = rect.intersection(bounds)
        for row in 0..<clipped.size.rows {
            for column in 0..<clipped.size.columns { body(&self, clipped.column + column, clipped.row + row) }
        }
    }
}
