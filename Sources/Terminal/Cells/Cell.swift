/// One cell of a surface.
public struct Cell: Hashable, Sendable {
    /// What the cell shows.
    var glyph: Glyph
    /// How it looks.
    public internal(set) var style: Style

    /// What the cell shows as text; empty in the right half of a wide character.
    public var text: String { glyph.text }

    /// A blank cell.
    public static let blank = Cell(glyph: .blank, style: .plain)
}
