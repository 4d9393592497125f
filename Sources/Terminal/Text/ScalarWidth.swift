/// How many cells a scalar takes.
enum ScalarWidth {
    /// The width in cells of `scalar`, -1 where it has none: the same that ncurses places it by.
    static func of(_ scalar: Unicode.Scalar) -> Int {
        (0x20..<0x7F).contains(scalar.value) ? 1 : Curses.width(of: scalar)
    }
}
