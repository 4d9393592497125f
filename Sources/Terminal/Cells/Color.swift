/// The colour of a cell. A terminal with fewer colours shows its nearest one.
public enum Color: Hashable, Sendable {
    /// The terminal's own foreground or background.
    case standard
    /// A colour of the 256-colour palette; the first 8 are the classic ones.
    case palette(UInt8)
    /// Red, green and blue, 0 to 255 each.
    case rgb(UInt8, UInt8, UInt8)
}

extension Color {
    /// Its red, green and blue as in xterm; `nil` for the terminal's default.
    public var components: (red: UInt8, green: UInt8, blue: UInt8)? {
        switch self {
        case .standard: return nil
        case .rgb(let red, let green, let blue): return (red, green, blue)
        case .palette(let number):
            let own = ColorPalette.rgb(Int(number))
            return (UInt8(own.red), UInt8(own.green), UInt8(own.blue))
        }
    }
}
