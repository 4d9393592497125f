import OnRecordStore
import Terminal

/// What has been told line by line: every change is appended below, nothing is redrawn, so that a screen reader says
/// only what is new.
struct LinearLog {
    /// The last lines.
    private var lines: [SafeText] = []
    /// How many of them are new.
    private var fresh = 0
    /// What was told last.
    private var last: [LinearWords.Part] = []
    private var wasPrompting = false
    /// The line of the text that was told last, and its article.
    private var place: (article: ArticleID, row: TextRow)?

    /// More than any window shows.
    private static let most = 1000

    /// Appends what of `state` has not been told.
    mutating func tell(of state: AppState) {
        // What is typed stands in the last row until it is done.
        guard state.prompt == nil else { return wasPrompting = true }
        let parts = LinearWords(state: state, previous: previousRow(in: state)).parts
        let new = parts.filter { part in part.isOnce || wasPrompting || !last.contains(part) }
        (last, wasPrompting) = (parts.filter { !$0.isOnce }, false)
        place = state.article.flatMap { article in state.reading.cursorRow.map { (article.id, $0) } }
        let columns = max(1, state.window.size.columns)
        let told = new.flatMap { part in
            part.lines.flatMap { Elision.lines($0, cells: columns, most: 40) }
        }
        guard !told.isEmpty else { return }
        lines = (lines + told).suffix(Self.most)
        fresh = told.count
    }

    private func previousRow(in state: AppState) -> TextRow? {
        place.flatMap { $0.article == state.article?.id && state.focus == .reader ? $0.row : nil }
    }

    /// The last lines in a window, the cursor at the first of those that are new; below them what is being typed.
    func surface(of state: AppState) -> Surface {
        var surface = Surface(size: state.window.size)
        let isTyping = state.prompt != nil
        let rows = max(0, state.window.size.rows - (isTyping ? 1 : 0))
        let seen = lines.suffix(rows)
        for (row, line) in seen.enumerated() { surface.write(line, column: 0, row: row) }
        if let prompt = state.prompt {
            let row = state.window.size.rows - 1
            let column = surface.write(
                SafeText(prompt.sign) + SafeText(prompt.line.before), column: 0, row: row)
            surface.write(SafeText(prompt.line.after), column: column, row: row)
            surface.cursor = Position(column: min(column, max(0, state.window.size.columns - 1)), row: max(0, row))
        } else {
            surface.cursor = Position(column: 0, row: max(0, seen.count - fresh))
        }
        return surface
    }
}
