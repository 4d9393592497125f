import Terminal

/// Text from articles and file names in a form that no terminal takes for a command.
enum VisibleText {
    /// `text` on one line, as `stream` may show it: on a terminal, what the reader would put on screen; in a pipe, the text
    /// as it is, apart from control characters, which become the signs of such.
    static func line(_ text: String, on stream: StandardStream) -> String {
        stream.isTerminal ? SafeText(text).description : piped(text)
    }

    /// `text` with its control characters turned into signs.
    static func piped(_ text: String) -> String {
        var marked = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { marked.append(mark(scalar)) }
        return String(marked)
    }

    private static func mark(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        case 0x80..<0xA0: "\u{FFFD}"
        default: scalar
        }
    }
}
