import Terminal

/// A list of places to choose from.
struct ResultsPane: Drawing {
    let results: ResultList
    let theme: Theme

    func draw(into surface: inout Surface) {
        drawTitle(into: &surface)
        var y = 1
        for index in results.entries.indices.dropFirst(results.top) {
            guard y < surface.size.rows else { break }
            y = draw(index, y, into: &surface)
        }
    }

    private func drawTitle(into surface: inout Surface) {
        let place = "\(results.selected + 1) of \(results.entries.count)"
        let whole = SafeText("\(place) in \(plural(results.articleCount, "article"))")
        let count = whole.width * 2 < surface.size.columns ? whole : SafeText(place)
        let start = surface.writeRight(count, endingAt: surface.size.columns - 1, row: 0, style: theme.focusedTitle)
        surface.write("►", column: 0, row: 0, style: theme.focusedTitle)
        surface.write(
            Elision.line(results.title, cells: max(0, start - 4)), column: 2, row: 0, style: theme.focusedTitle)
    }

    /// Draws the entry at `index` and returns the row after it.
    private func draw(_ index: Int, _ y: Int, into surface: inout Surface) -> Int {
        var y = y
        let entry = results.entries[index]
        let columns = surface.size.columns
        if results.startsGroup(index) || index == results.top {
            surface.write(Elision.line(entry.heading, cells: columns - 2), column: 1, row: y, style: theme.title)
            y += 1
        }
        let isSelected = index == results.selected
        if isSelected { surface.write(">", column: 1, row: y, style: theme.selected) }
        surface.writeRight(SafeText("\(entry.line)"), endingAt: ResultEntry.textColumn - 2, row: y, style: theme.dim)
        for line in entry.lines(columns: columns) {
            let before = surface.write(
                line.before, column: ResultEntry.textColumn, row: y, style: isSelected ? theme.selected : theme.text)
            let match = surface.write(line.match, column: before, row: y, style: theme.quotation)
            surface.write(line.after, column: match, row: y, style: isSelected ? theme.selected : theme.text)
            if isSelected {
                surface.restyle(Rect(column: 0, row: y, columns: columns, rows: 1), theme.makeBar)
            }
            y += 1
        }
        return y
    }
}
