import OnRecordCore
import OnRecordStore
import Terminal

/// The articles.
struct ListPane: Drawing {
    let list: ArticleList
    let room: ListRoom
    /// The paths of the articles that have been read.
    let read: Set<String>
    /// Whether it has the focus.
    let isFocused: Bool
    /// What to show where there are no articles: in a word, or where the list stands alone with what to do.
    let nothing: String
    let placeholder: EmptyText?
    let theme: Theme

    func draw(into surface: inout Surface) {
        guard list.count > 0 else { return drawNothing(into: &surface) }
        let ownRows = ListRoom.itemRows(in: surface.size, isSearch: false)
        let places = list.places(in: room)
        let hasAside = places.contains { list.row(at: $0.index)?.hasAside == true }
        for place in places {
            guard let row = list.row(at: place.index) else { break }
            if let head = list.head(over: place.index, in: room) {
                let size = list.groupSize(at: place.index).map { SafeText("  \($0)") } ?? SafeText()
                let words = Elision.line(head, cells: surface.size.columns - 2 - size.width)
                let end = surface.write(words, column: 1, row: place.row - 1, style: theme.title)
                surface.write(size, column: end, row: place.row - 1, style: theme.dim)
            }
            draw(
                row, isSelected: place.index == list.selected, at: place.row, of: ownRows, hasAside: hasAside,
                into: &surface)
            if room.itemRows > ownRows, let hit = list.snippets[row.id] {
                HitLine(hit, cells: surface.size.columns - 4).draw(row: place.row + ownRows, theme, into: &surface)
            }
        }
    }

    private func drawNothing(into surface: inout Surface) {
        if let placeholder { return placeholder.draw(into: &surface) }
        surface.write(Elision.line(nothing, cells: surface.size.columns - 4), column: 3, row: 0, style: theme.dim)
    }

    private func draw(
        _ row: ArticleRow, isSelected: Bool, at y: Int, of rows: Int, hasAside: Bool, into surface: inout Surface
    ) {
        let end = surface.size.columns - 1
        let style =
            !isSelected ? theme.text : isFocused ? theme.selected : theme.selectedElsewhere
        if !row.issues.isEmpty { surface.write("!", column: 0, row: y, style: theme.warning) }
        if isSelected { surface.write(">", column: 1, row: y, style: style) }
        if !read.contains(row.path) { surface.write("•", column: 2, row: y, style: theme.dim) }
        let count = row.quotationCount > 0 ? SafeText("\(row.quotationCount)\"") : SafeText()
        surface.writeRight(count, endingAt: end, row: y, style: theme.quotation)
        var titleEnd = end - max(3, count.width) - 1
        if surface.size.columns >= ListRoom.wideColumns, hasAside {
            titleEnd = drawAside(row, endingAt: titleEnd, row: y, into: &surface)
        } else if surface.size.columns < ListRoom.wideColumns, rows > 1, row.hasAside {
            drawBelow(row, row: y + 1, into: &surface)
        }
        // A title has the second row where nothing else needs it.
        let lines = rows > 1 && !row.hasAside ? 2 : 1
        for (line, words) in title(of: row, cells: max(0, titleEnd - 3), lines: lines).enumerated() {
            surface.write(words, column: 3, row: y + line, style: style)
        }
        guard isSelected, isFocused else { return }
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
        surface.writeRight(SafeText(row.dateLine ?? ""), endingAt: end - outlet - 2, row: y, style: theme.dim)
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
        let date = surface.write(SafeText(row.dateLine ?? ""), column: 3, row: y, style: theme.dim)
        let column = row.dateLine == nil ? date : date + 2
        surface.write(
            Elision.line(row.outlet ?? "", cells: max(0, end - column)), column: column, row: y, style: theme.dim)
    }

    private func title(of row: ArticleRow, cells: Int, lines: Int) -> [SafeText] {
        if let title = row.title, !title.isEmpty { return Elision.lines(title, cells: cells, most: lines) }
        guard !row.opening.isEmpty else { return Elision.lines(row.path, cells: cells, most: lines) }
        // In dots, not in quotation marks: it is no quotation.
        return Elision.lines("… " + row.opening, cells: cells, most: lines)
    }
}

extension ArticleRow {
    /// Whether something is shown beside or below its title.
    fileprivate var hasAside: Bool { dateLine != nil || outlet?.isEmpty == false || !issues.isEmpty }
}
