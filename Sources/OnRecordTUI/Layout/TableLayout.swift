import Terminal

/// Where everything stands in a table that covers the panes.
struct TableLayout: Hashable, Sendable {
    /// The line of the table's name; `nil` where there is no room for it.
    private(set) var title: Rect?
    /// The line of the columns' headings; `nil` where there is no room for it.
    private(set) var headings: Rect?
    /// The rows.
    private(set) var body: Rect
    /// The line between rows and preview.
    private(set) var rule: Rect?
    /// The preview of the selected row.
    private(set) var preview: Rect?

    /// The fewest columns with room for the preview beside the rows, the fewest rows with room for it below.
    private static let (columnsBeside, rowsBelow) = (150, 14)

    /// The layout of an area of `size`, whose position does not count, for a table of `kind`: one of many columns has them all,
    /// and its preview below.
    init(size: Size, kind: TableKind, hasPreview: Bool) {
        let (columns, rows) = (size.columns, size.rows)
        let top = rows >= 6 ? 2 : rows >= 2 ? 1 : 0
        if top > 0 { title = Rect(column: 0, row: 0, columns: columns, rows: 1) }
        var (width, height) = (columns, rows - top)
        if hasPreview, kind == .record, columns >= Self.columnsBeside, rows >= Self.rowsBelow {
            let beside = columns * 3 / 10
            width = columns - beside - 1
            rule = Rect(column: width, row: 1, columns: 1, rows: rows - 1)
            preview = Rect(column: width + 1, row: 1, columns: beside, rows: rows - 1)
        } else if hasPreview, rows >= Self.rowsBelow {
            let below = max(5, min(10, rows / 4))
            height = rows - top - below - 1
            rule = Rect(column: 0, row: top + height, columns: columns, rows: 1)
            preview = Rect(column: 0, row: top + height + 1, columns: columns, rows: below)
        }
        if top > 1 { headings = Rect(column: 0, row: 1, columns: width, rows: 1) }
        body = Rect(column: 0, row: top, columns: width, rows: max(0, height))
    }
}
