import OnRecordCore
import OnRecordStore
import Terminal

/// The articles.
struct ListPane: Drawing {
    let state: AppState
    let theme: Theme

    /// How many rows an article takes in a list of `size`: two where it is narrow and high enough, else one, and another
    /// for what a search has found in it.
    static func itemRows(in size: Size, isSearch: Bool) -> Int {
        (size.columns < wideColumns && size.rows >= 8 ? 2 : 1) + (isSearch && size.rows >= 6 ? 1 : 0)
    }

    /// From so many rows on there is room for heads of groups.
    static let rowsForHeads = 4

    /// From so many columns on, date and outlet stand beside the title.
    private static let wideColumns = 72

    func draw(into surface: inout Surface) {
        let list = state.list
        guard list.count > 0 else { return drawNothing(into: &surface) }
        let room = state.listRoom
        let ownRows = Self.itemRows(in: surface.size, isSearch: false)
        for place in list.places(in: room) {
            guard let row = list.row(at: place.index) else { break }
            if let head = list.head(over: place.index, in: room) {
                let words = Elision.line(head, cells: surface.size.columns - 2)
                surface.write(words, column: 1, row: place.row - 1, style: theme.title)
            }
            draw(row, isSelected: place.index == list.selected, at: place.row, of: ownRows, into: &surface)
            if room.itemRows > ownRows, let hit = list.snippets[row.id] {
                HitLine(hit, cells: surface.size.columns - 4).draw(row: place.row + ownRows, theme, into: &surface)
            }
        }
    }

    /// A word, or where the list stands alone what to do.
    private func drawNothing(into surface: inout Surface) {
        if state.layout.frames[.reader] == nil { return EmptyText(state: state, theme: theme).draw(into: &surface) }
        surface.write(Elision.line(nothing, cells: surface.size.columns - 4), column: 3, row: 0, style: theme.dim)
    }

    private var nothing: String {
        if state.search.isRunning { return "searching…" }
        if !state.list.listing.isWhole { return "no matching articles" }
        return state.progress.isFinished ? "no articles" : "reading…"
    }

    private func draw(_ row: ArticleRow, isSelected: Bool, at y: Int, of rows: Int, into surface: inout Surface) {
        let end = surface.size.columns - 1
        let style =
            !isSelected ? theme.text : state.focus == .list ? theme.selected : theme.selectedElsewhere
        if !row.issues.isEmpty { surface.write("!", column: 0, row: y, style: theme.warning) }
        if isSelected { surface.write(">", column: 1, row: y, style: style) }
        if !state.read.contains(row.path) { surface.write("•", column: 2, row: y, style: theme.dim) }
        let count = row.quotationCount > 0 ? SafeText("\(row.quotationCount)\"") : SafeText()
        surface.writeRight(count, endingAt: end, row: y, style: theme.quotation)
        var titleEnd = end - max(3, count.width) - 1
        if surface.size.columns >= Self.wideColumns {
            titleEnd = drawAside(row, endingAt: titleEnd, row: y, into: &surface)
        } else if rows > 1 {
            drawBelow(row, row: y + 1, into: &surface)
        }
        surface.write(title(of: row, cells: max(0, titleEnd - 3)), column: 3, row: y, style: style)
        guard isSelected, state.focus == .list else { return }
        surface.restyle(Rect(column: 0, row: y, columns: surface.size.columns, rows: rows), theme.makeBar)
    }

    /// Date and outlet, or what is wrong, to the right of the title; returns the column where the title must end.
    private func drawAside(_ row: ArticleRow, endingAt end: Int, row y: Int, into surface: inout Surface) -> Int {
        let outlet = 14
        if let issue = row.issues.first {
            surface.write(
                Elision.line(issue.message, cells: 32), column: end - outlet - 18, row: y, style: theme.warning)
            return end - outlet - 20
        }
        surface.write(
            Elision.line(row.outlet ?? "", cells: outlet), column: end - outlet, row: y, style: theme.dim)
        surface.writeRight(SafeText(row.dateLine), endingAt: end - outlet - 2, row: y, style: theme.dim)
        return end - outlet - 20
    }

    /// Date and outlet, or what is wrong, below the title.
    private func drawBelow(_ row: ArticleRow, row y: Int, into surface: inout Surface) {
        let end = surface.size.columns - 1
        guard row.issues.isEmpty else {
            let words = "! " + row.issues[0].message
            surface.write(Elision.line(words, cells: end - 3), column: 3, row: y, style: theme.warning)
            return
        }
        let column = 2 + surface.write(SafeText(row.dateLine), column: 3, row: y, style: theme.dim)
        surface.write(
            Elision.line(row.outlet ?? "", cells: max(0, end - column)), column: column, row: y, style: theme.dim)
    }

    private func title(of row: ArticleRow, cells: Int) -> SafeText {
        if let title = row.title, !title.isEmpty { return Elision.line(title, cells: cells) }
        guard !row.opening.isEmpty else { return Elision.line(row.path, cells: cells) }
        return "“" + Elision.line(row.opening, cells: cells - 2) + "”"
    }
}
