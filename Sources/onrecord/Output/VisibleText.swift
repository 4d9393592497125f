import OnRecordStore
import Terminal

/// Text from articles and file names in a form that no terminal takes for a command.
enum VisibleText {
    /// `text` on one line, as `stream` may show it: on a terminal, what the reader would put on screen; in a pipe, the text
    /// as it is, apart from control characters, which become the signs of such.
    static func line(_ text: String, on stream: StandardStream) -> String {
        stream.isTerminal ? SafeText(text).description : piped(text)
    }

    /// `text` with its control characters turned into signs.
    static func piped(_ text: String) -> String { VisibleSigns.shown(text) }
}
