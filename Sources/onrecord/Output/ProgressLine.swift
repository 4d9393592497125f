import OnRecordStore
import Synchronization

/// Shows the progress of an index: a bar on a terminal, elsewhere a line for each tenth.
final class ProgressLine: Sendable {
    private let stream: StandardStream
    private let lastTenth = Mutex(0)
    private static let cells = 30

    /// Writes to `stream`.
    init(_ stream: StandardStream) { self.stream = stream }

    /// Shows `progress`.
    func show(_ progress: IndexProgress) {
        guard progress.total > 0 else { return }
        if stream.isTerminal { return draw(progress) }
        let tenth = progress.analysed * 10 / progress.total
        let isNew = lastTenth.withLock { last in
            defer { last = max(last, tenth) }
            return tenth > last
        }
        guard isNew else { return }
        stream.writeLine(Self.words(progress))
        stream.flush()
    }

    /// Removes the bar.
    func end() {
        guard stream.isTerminal else { return }
        stream.write("\r\u{1B}[K".utf8)
        stream.flush()
    }

    private func draw(_ progress: IndexProgress) {
        let filled = Self.cells * progress.analysed / max(1, progress.total)
        let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: Self.cells - filled)
        stream.write("\r[\(bar)] \(Self.words(progress))\u{1B}[K".utf8)
        stream.flush()
    }

    /// "4120 of 20000 articles, 850 a second, 19 s left".
    static func words(_ progress: IndexProgress) -> String {
        var parts = ["\(progress.analysed) of \(progress.total) articles"]
        if let rate = progress.rate { parts.append("\(rate) a second") }
        if let seconds = progress.secondsLeft { parts.append("\(seconds) s left") }
        return parts.joined(separator: ", ")
    }
}
