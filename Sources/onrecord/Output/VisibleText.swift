/// Text from articles and file names in a form that no terminal takes for a command, for output that may be piped first
/// and shown later.
enum VisibleText {
    /// `text` with its controls, newline and tab apart, turned into marks that show them.
    static func block(_ text: String) -> String { mark(text) { $0 == "\n" || $0 == "\t" } }

    /// `text` on one line: every control turned into a mark.
    static func line(_ text: String) -> String { mark(text) { _ in false } }

    private static func mark(_ text: String, keeping isKept: (Unicode.Scalar) -> Bool) -> String {
        var marked = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { marked.append(isKept(scalar) ? scalar : mark(scalar)) }
        return String(marked)
    }

    /// The sign of a control character in Unicode's block of such signs; the scalar itself where it is no control.
    private static func mark(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        case 0x80..<0xA0: "\u{FFFD}"
        default: scalar
        }
    }
}
