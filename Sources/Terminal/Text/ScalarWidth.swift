/// The widths of scalars.
enum ScalarWidth {
    /// The width of `scalar` in cells, as ncurses places it; -1 if it has none.
    static func of(_ scalar: Unicode.Scalar) -> Int {
        (0x20..<0x7F).contains(scalar.value) ? 1 : Curses.width(of: scalar)
    }
}
