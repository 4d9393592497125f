import CNcurses

/// What ncurses does for us: the only file that knows it.
enum Curses {
    /// Whether a UTF-8 locale was found; asked for once, before anything else of curses.
    static let isUTF8 = cn_use_utf8()

    /// The width in cells by which ncurses places `scalar`, -1 where it has none.
    static func width(of scalar: Unicode.Scalar) -> Int {
        isUTF8 ? Int(cn_width(scalar.value)) : -1
    }
}
