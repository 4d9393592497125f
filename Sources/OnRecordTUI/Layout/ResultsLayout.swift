import Terminal

/// Where everything stands in a list of results that covers the panes.
struct ResultsLayout: Hashable, Sendable {
    /// The entries.
    private(set) var body: Rect
    /// The line between entries and preview.
    private(set) var rule: Rect?
    /// What stands around the selected entry.
    private(set) var preview: Rect?

    /// The fewest columns with room for the preview beside the entries, the fewest rows with room for it below.
    private static let (columnsBeside, rowsBelow) = (150, 16)

    /// The layout of an area of `size`, whose position does not count.
    init(size: Size, hasPreview: Bool) {
        let (columns, rows) = (size.columns, max(0, size.rows - 1))
        body = Rect(column: 0, row: 1, columns: columns, rows: rows)
        guard hasPreview, size.rows >= Self.rowsBelow else { return }
        if columns >= Self.columnsBeside {
            let beside = columns * 2 / 5
            body = Rect(column: 0, row: 1, columns: columns - beside - 1, rows: rows)
            rule = Rect(column: columns - beside - 1, row: 1, columns: 1, rows: rows)
            preview = Rect(column: columns - beside, row: 1, columns: beside, rows: rows)
        } else {
            let below = max(5, rows / 3)
            body = Rect(column: 0, row: 1, columns: columns, rows: rows - below - 1)
            rule = Rect(column: 0, row: rows - below, columns: columns, rows: 1)
            preview = Rect(column: 0, row: rows - below + 1, columns: columns, rows: below)
        }
    }
}
