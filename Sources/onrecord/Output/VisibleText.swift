import OnRecordStore
import Terminal

/// Text from articles and file names in a form that cannot command a terminal.
enum VisibleText {
    /// `text` on one line as suitable for `stream`: on a terminal, as the reader would show it; in a pipe, unchanged
    /// except that control characters become visible signs.
    static func line(_ text: String, on stream: StandardStream) -> String {
        stream.isTerminal ? SafeText(text).description : piped(text)
    }

    /// `text` with its control characters as visible signs.
    static func piped(_ text: String) -> String { VisibleSigns.shown(text) }
}
