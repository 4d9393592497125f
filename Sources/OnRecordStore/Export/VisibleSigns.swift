/// Text from articles and file names in which nothing commands a terminal: what leaves the program but not for a screen.
public enum VisibleSigns {
    /// `text` with what commands a terminal or reorders text turned into signs of such, those in `kept` left: control and
    /// bidirectional controls, line and paragraph separators.
    public static func shown(_ text: String, keeping kept: Set<Unicode.Scalar>) -> String {
        var marked = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { marked.append(kept.contains(scalar) ? scalar : mark(scalar)) }
        return String(marked)
    }

    /// `text` with all of these turned into signs.
    public static func shown(_ text: String) -> String { shown(text, keeping: []) }

    private static func mark(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        case 0x2028, 0x2029: "␤"
        case 0x80..<0xA0, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
        default: scalar
        }
    }
}
