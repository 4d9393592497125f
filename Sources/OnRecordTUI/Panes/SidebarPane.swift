import OnRecordStore
import Terminal

/// Who and what is in the article, and what is known of the current quotation.
struct SidebarPane: Drawing {
    /// What stands where.
    let layout: SidebarLayout
    /// What to say where no entities are listed.
    let nothing: String
    /// Whether it has the focus.
    let isFocused: Bool
    let theme: Theme

    func draw(into surface: inout Surface) {
        if layout.rows.isEmpty {
            let words = Elision.line(nothing, cells: surface.size.columns - 2)
            surface.write(words, column: 1, row: 0, style: theme.dim)
        }
        for (y, row) in layout.visibleRows.enumerated() { draw(row, y, into: &surface) }
        guard layout.boxHeight > 0 else { return }
        let line = Rect(column: 1, row: layout.height, columns: surface.size.columns - 2, rows: 1)
        surface.fill(line, with: "─", style: theme.separator)
        for (index, row) in layout.box.enumerated() {
            let y = layout.height + 1 + index
            let column = surface.write(
                row.label, column: 1, row: y, style: row.isHeading ? theme.paneTitle : theme.label)
            surface.write(row.value, column: max(column, QuotationBox.valueColumn + 1), row: y)
        }
    }

    private func draw(_ row: SidebarRow, _ y: Int, into surface: inout Surface) {
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
                    SafeText("\(entity.quotationCount)\""), endingAt: layout.columns.quotationEnd, row: y,
                    style: theme.quotation)
            }
            surface.writeRight(
                layout.columns.mentions(of: entity), endingAt: layout.columns.mentionEnd, row: y, style: theme.dim)
            surface.write(name, column: 3, row: y, style: style(isSelected))
            bar(isSelected, y, into: &surface)
        }
    }

    private func style(_ isSelected: Bool) -> Style {
        !isSelected ? theme.text : isFocused ? theme.selected : theme.selectedElsewhere
    }

    private func bar(_ isSelected: Bool, _ y: Int, into surface: inout Surface) {
        guard isSelected, isFocused else { return }
        surface.restyle(Rect(column: 0, row: y, columns: surface.size.columns, rows: 1), theme.makeBar)
    }
}
