import OnRecordStore
import Terminal

/// What stands where there is no text to read.
struct EmptyText {
    let state: AppState
    let theme: Theme

    /// Draws the lines into a pane, a third of the way down.
    func draw(into surface: inout Surface) {
        let top = max(0, (surface.size.rows - lines.count) / 3)
        let left = min(4, surface.size.columns / 8)
        for (index, line) in lines.enumerated() {
            let text = Elision.line(line, cells: surface.size.columns - left)
            surface.write(text, column: left, row: top + index, style: index == 0 ? theme.title : theme.text)
        }
    }

    /// The lines, the first of them the heading.
    var lines: [String] {
        if let article = state.article, !state.hasNoMatches {
            let issues = article.content.document.issues.map { "! " + $0.message }
            return ["Nothing to read in \(article.content.document.name)"] + issues
        }
        guard state.progress.isFinished else { return ["Reading \(state.title)…"] }
        guard !state.list.isSearch else {
            let nearest = state.search.nearest.map { ["", "Did you mean “\($0)”?"] } ?? []
            let filter =
                state.list.listing.filter.map {
                    ["", "The filter “\($0.text)” is on: only its articles are searched."]
                } ?? []
            return ["No article matches “\(state.search.text)”"] + nearest + filter + [
                "",
                "\(state.keys.key(of: "search-articles")) searches again, \(state.keys.key(of: "close")) ends this search.",
            ]
        }
        if let filter = state.list.listing.filter {
            return [
                "No article matches the filter “\(filter.text)”", "",
                "\(state.keys.key(of: "filter")) changes the filter, \(state.keys.key(of: "close")) clears it.",
            ]
        }
        return [
            "No articles in \(state.title)", "", "OnRecord reads \(endings) files in a folder:", "",
            "    onrecord FOLDER", "",
            "\(state.keys.key(of: "close")) quits, \(state.keys.key(of: "help")) shows all keys.",
        ]
    }

    private var endings: String { ArticleFinder.endings.map { "." + $0 }.joined(separator: ", ") }
}
