import OnRecordCore
import OnRecordStore
import Terminal

/// Who and what is in the article, and what is known of the current quotation.
struct SidebarPane: Drawing {
    let state: AppState
    let theme: Theme

    /// The index, among what the sidebar lists, of the entity in the row `row` of a sidebar of `size`; `nil` where none is.
    static func index(at row: Int, in size: Size, of state: AppState) -> Int? {
        let pane = SidebarPane(state: state, theme: Theme(.mono, colors: 0))
        let box = QuotationBox(state: state).rows(columns: size.columns - 2)
        let rows = size.rows - pane.boxRows(box, in: size)
        let columns = SidebarColumns(of: state, columns: size.columns)
        let all = SidebarRow.rows(of: state, columns: columns)
        let pressed = pane.top(of: all, rows: rows) + row
        guard row < rows, all.indices.contains(pressed), !all[pressed].isHeading else { return nil }
        let start = state.sidebar.isOverCorpus ? state.sidebar.start : 0
        return start + all[...pressed].count { $0.isEntity } - 1
    }

    private func boxRows(_ box: [QuotationBox.Row], in size: Size) -> Int {
        size.rows >= 12 && state.article != nil ? min(box.count + 1, size.rows * 3 / 5) : 0
    }

    /// The first row in sight: the selected one stands in the middle.
    private func top(of all: [SidebarRow], rows: Int) -> Int {
        max(0, min((all.firstIndex { $0.isSelected } ?? 0) - rows / 2, all.count - rows))
    }

    func draw(into surface: inout Surface) {
        let box = QuotationBox(state: state).rows(columns: surface.size.columns - 2)
        let boxRows = boxRows(box, in: surface.size)
        drawEntities(rows: surface.size.rows - boxRows, into: &surface)
        guard boxRows > 0 else { return }
        let top = surface.size.rows - boxRows
        surface.fill(
            Rect(column: 1, row: top, columns: surface.size.columns - 2, rows: 1), with: "─", style: theme.separator)
        for (index, row) in box.prefix(boxRows - 1).enumerated() {
            let column = surface.write(
                row.label, column: 1, row: top + 1 + index, style: row.isHeading ? theme.paneTitle : theme.label)
            surface.write(row.value, column: max(column, QuotationBox.valueColumn + 1), row: top + 1 + index)
        }
    }

    private func drawEntities(rows: Int, into surface: inout Surface) {
        guard state.article != nil || state.sidebar.isOverCorpus else { return }
        let columns = SidebarColumns(of: state, columns: surface.size.columns)
        let all = SidebarRow.rows(of: state, columns: columns)
        guard !all.isEmpty else {
            let isFiltered = !state.sidebar.listing.filter.isEmpty
            let words = Elision.line(
                isFiltered ? "no matching names" : "no names", cells: surface.size.columns - 2)
            surface.write(words, column: 1, row: 0, style: theme.dim)
            return
        }
        let top = top(of: all, rows: rows)
        for (y, row) in all.dropFirst(top).prefix(rows).enumerated() { draw(row, y, columns, into: &surface) }
    }

    private func draw(_ row: SidebarRow, _ y: Int, _ columns: SidebarColumns, into surface: inout Surface) {
        switch row {
        case .heading(let words): surface.write(SafeText(words), column: 1, row: y, style: theme.title)
        case .detail(let text): surface.write(text, column: 5, row: y, style: theme.dim)
        case .rest(let name, let isSelected):
            surface.write(name, column: 3, row: y, style: style(isSelected))
            bar(isSelected, y, into: &surface)
        case .entity(let entity, let name, let isSelected):
            if isSelected { surface.write(">", column: 1, row: y, style: style(isSelected)) }
            if entity.quotationCount > 0 {
                surface.writeRight(
                    SafeText("\(entity.quotationCount)\""), endingAt: columns.quotationEnd, row: y,
                    style: theme.quotation)
            }
            surface.writeRight(
                columns.mentions(of: entity), endingAt: columns.mentionEnd, row: y, style: theme.dim)
            surface.write(name, column: 3, row: y, style: style(isSelected))
            bar(isSelected, y, into: &surface)
        }
    }

    private func style(_ isSelected: Bool) -> Style {
        !isSelected ? theme.text : state.focus == .sidebar ? theme.selected : theme.selectedElsewhere
    }

    private func bar(_ isSelected: Bool, _ y: Int, into surface: inout Surface) {
        guard isSelected, state.focus == .sidebar else { return }
        surface.restyle(Rect(column: 0, row: y, columns: surface.size.columns, rows: 1), theme.makeBar)
    }
}
