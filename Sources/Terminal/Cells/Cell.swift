/// One cell of a surface.
public struct Cell: Hashable, Sendable {
    /// What the cell shows; empty in the right half of a wide character.
    public internal(set) var text: String
    /// How it looks.
    public internal(set) var style: Style

    /// A blank cell.
    public static let blank = Cell(text: " ", style: .plain)
}
