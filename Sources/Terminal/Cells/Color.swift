/// A colour of a cell.
public enum Color: Hashable, Sendable {
    /// The terminal's own foreground or background.
    case standard
    /// A colour of the 256-colour palette; the first 8 are the classic ones. Reduced where the terminal has fewer.
    case palette(UInt8)
}
