import OnRecordCore
import Terminal

/// A list of places to choose from, with what stands around the selected one.
struct ResultsPane: Drawing {
    let results: ResultList
    let theme: Theme

    func draw(into surface: inout Surface) {
        let layout = ResultsLayout(size: surface.size, hasPreview: results.hasPreview)
        drawTitle(into: &surface)
        var part = Surface(size: layout.body.size)
        var y = 0
        for index in results.entries.indices.dropFirst(results.top) {
            guard y < part.size.rows else { break }
            y = draw(index, y, into: &part)
        }
        surface[layout.body] = part
        if let rule = layout.rule {
            surface.fill(rule, with: rule.size.columns == 1 ? "│" : "─", style: theme.separator)
        }
        if let preview = layout.preview { drawPreview(preview, into: &surface) }
    }

    private func drawTitle(into surface: inout Surface) {
        let whole = SafeText(results.position)
        let count = whole.width * 2 < surface.size.columns ? whole : SafeText(results.shortPosition)
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
        let bytes = Array(entry.text.utf8)
        for line in entry.lines(columns: columns) {
            surface.write(
                TextWidth.shown(bytes, line.range), column: ResultEntry.textColumn, row: y,
                style: isSelected ? theme.selected : theme.text)
            for lit in entry.lit where lit.overlaps(line) {
                let (from, to) = (max(lit.start, line.start), min(lit.end, line.end))
                let column = ResultEntry.textColumn + TextWidth.of(bytes, line.start..<from)
                surface.restyle(
                    Rect(column: column, row: y, columns: TextWidth.of(bytes, from..<to), rows: 1), theme.makeMatch)
            }
            if isSelected {
                surface.restyle(Rect(column: 0, row: y, columns: columns, rows: 1), theme.makeBar)
            }
            y += 1
        }
        return y
    }

    private func drawPreview(_ rect: Rect, into surface: inout Surface) {
        guard let entry = results.selectedEntry, let preview = results.preview, preview.article == entry.article,
            preview.span == entry.surroundings
        else { return }
        var part = Surface(size: rect.size)
        let start = entry.span.start - (entry.lit.first?.start ?? 0)
        let hits = entry.lit.map { TextSpan($0.start + start, $0.end + start) }
        let marks = (hits.isEmpty ? [entry.span] : hits).map { ($0, hits.isEmpty ? ExcerptText.Mark.current : .hit) }
        ExcerptText(preview, showing: entry.span, marks: marks, theme: theme).draw(from: 0, into: &part)
        surface[rect] = part
    }
}
