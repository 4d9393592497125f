/// Text from articles and file names in which nothing commands a terminal: what leaves the program but not for a screen.
public enum VisibleSigns {
    /// `text` with its control characters turned into signs of such, those in `kept` left.
    public static func shown(_ text: String, keeping kept: Set<Unicode.Scalar>) -> String {
        var marked = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { marked.append(kept.contains(scalar) ? scalar : mark(scalar)) }
        return String(marked)
    }

    /// `text` with all its control characters turned into signs.
    public static func shown(_ text: String) -> String { shown(text, keeping: []) }

    private static func mark(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        case 0x80..<0xA0: "\u{FFFD}"
        default: scalar
        }
    }
}
