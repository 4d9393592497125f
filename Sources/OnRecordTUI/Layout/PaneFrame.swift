import Terminal

/// Where a pane stands.
struct PaneFrame: Hashable, Sendable {
    /// The line with its name, where there is room for one.
    let title: Rect?
    /// Its content.
    let body: Rect

    /// Whether the cell at `position` is the pane's.
    func contains(_ position: Position) -> Bool {
        [title, body].contains { $0?.contains(column: position.column, row: position.row) == true }
    }

    /// A pane in `rect`, its first row the title where `hasTitle`.
    init(_ rect: Rect, hasTitle: Bool) {
        let titleRows = hasTitle && rect.size.rows > 1 ? 1 : 0
        title = titleRows > 0 ? Rect(column: rect.column, row: rect.row, columns: rect.size.columns, rows: 1) : nil
        body = Rect(
            column: rect.column, row: rect.row + titleRows, columns: rect.size.columns,
            rows: rect.size.rows - titleRows)
    }
}
