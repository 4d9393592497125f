import OnRecordCore
import OnRecordStore
import Terminal

/// Who and what is in the article, and what is known of the current quotation.
struct SidebarPane: Drawing {
    let state: AppState
    let theme: Theme

    func draw(into surface: inout Surface) {
        let box = QuotationBox(state: state).rows(columns: surface.size.columns - 2)
        let boxRows =
            surface.size.rows >= 12 && state.article != nil ? min(box.count + 1, surface.size.rows * 3 / 5) : 0
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
        guard let article = state.article else { return }
        let all = SidebarRow.rows(of: article, selected: state.selectedRow, columns: surface.size.columns)
        guard !all.isEmpty else {
            let words = Elision.line("nobody and nothing named", cells: surface.size.columns - 2)
            surface.write(words, column: 1, row: 0, style: theme.dim)
            return
        }
        let selected = all.firstIndex { $0.isSelected } ?? 0
        let top = max(0, min(selected - rows / 2, all.count - rows))
        for (y, row) in all.dropFirst(top).prefix(rows).enumerated() { draw(row, y, into: &surface) }
    }

    private func draw(_ row: SidebarRow, _ y: Int, into surface: inout Surface) {
        let end = surface.size.columns - 1
        switch row {
        case .heading(let words): surface.write(SafeText(words), column: 1, row: y, style: theme.title)
        case .detail(let text): surface.write(text, column: 5, row: y, style: theme.dim)
        case .entity(let entity, let isSelected):
            let style = !isSelected ? theme.text : state.focus == .sidebar ? theme.selected : theme.selectedElsewhere
            if isSelected { surface.write(">", column: 1, row: y, style: style) }
            if entity.quotationCount > 0 {
                surface.writeRight(
                    SafeText("\(entity.quotationCount)\""), endingAt: end, row: y, style: theme.quotation)
            }
            let start = surface.writeRight(
                SafeText("\(entity.mentionCount)"), endingAt: end - 4, row: y, style: theme.dim)
            surface.write(Elision.cut(entity.name, cells: max(0, start - 4)), column: 3, row: y, style: style)
            guard isSelected, state.focus == .sidebar else { return }
            surface.restyle(Rect(column: 0, row: y, columns: surface.size.columns, rows: 1), theme.makeBar)
        }
    }
}
