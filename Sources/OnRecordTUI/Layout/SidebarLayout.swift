import OnRecordStore
import Terminal

/// Where everything stands in the sidebar: the rows of the entities, and below them the box on the current quotation.
struct SidebarLayout {
    /// Where names and counts stand.
    let columns: SidebarColumns
    /// All rows of the entities.
    let rows: [SidebarRow]
    /// The index of the topmost visible one: the selected one stands in the middle.
    let top: Int
    /// The box's rows that there is room for.
    let box: [QuotationBox.Row]
    /// The height of the box, with the line above it; 0 where there is none.
    let boxHeight: Int
    /// The height of the part above it.
    let height: Int

    /// The layout of `sidebar`, beside `article`, in a pane of `size`.
    init(of sidebar: Sidebar, _ article: OpenArticle?, box: QuotationBox, in size: Size) {
        let facts = size.rows >= 12 && article != nil ? box.rows(columns: size.columns - 2) : []
        boxHeight = facts.isEmpty ? 0 : min(facts.count + 1, size.rows * 3 / 5)
        self.box = Array(facts.prefix(max(0, boxHeight - 1)))
        height = size.rows - boxHeight
        let entities = sidebar.entities(of: article)
        columns = SidebarColumns(of: entities, columns: size.columns)
        rows = SidebarRow.rows(
            of: entities, selected: sidebar.selectedRow(of: article),
            unnamed: Set((article?.unnamed ?? []).map(\.id)), columns: columns)
        top = max(0, min((rows.firstIndex { $0.isSelected } ?? 0) - height / 2, rows.count - height))
    }

    /// The visible rows.
    var visibleRows: ArraySlice<SidebarRow> { rows.dropFirst(top).prefix(height) }

    /// The index, among what the sidebar lists, of the entity in the row `row` of the pane; `nil` where none is.
    func entity(atRow row: Int) -> Int? {
        let pressed = top + row
        guard row < height, rows.indices.contains(pressed), !rows[pressed].isHeading else { return nil }
        return rows[...pressed].count { $0.isEntity } - 1
    }
}
