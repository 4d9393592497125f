import Terminal

extension ResultList {
    /// Where everything stands in an area of `size`.
    func layout(in size: Size) -> ResultsLayout { ResultsLayout(size: size, hasPreview: hasPreview) }

    /// Scrolls as little as needed to show the selected entry in `rows` rows of `columns` cells, leaving no blank rows
    /// at the end if there are entries above.
    ///
    /// Lays out only as many entries as fit, since the list may hold many thousands.
    mutating func reveal(rows: Int, columns: Int) {
        guard entries.indices.contains(selected) else { return }
        let first = first(toShow: selected, rows: rows, columns: columns)
        let latest = self.first(toShow: entries.count - 1, rows: rows, columns: columns)
        top = max(first, min(top, selected, latest))
    }

    /// The entry in row `row` of the list; `nil` if there is none.
    func entry(atRow row: Int, columns: Int) -> Int? {
        var end = 0
        for index in entries.indices.dropFirst(top) {
            end += entries[index].lines(columns: columns).count + (startsGroup(index) || index == top ? 1 : 0)
            if row < end { return row >= 0 ? index : nil }
        }
        return nil
    }

    /// The first entry of the window that ends with the entry at `last`.
    private func first(toShow last: Int, rows: Int, columns: Int) -> Int {
        var (first, below) = (last, 0)
        // The topmost entry has the heading of its article above it.
        while first >= 0 {
            let own = entries[first].lines(columns: columns).count
            guard below + own + 1 <= rows else { break }
            below += own + (startsGroup(first) ? 1 : 0)
            first -= 1
        }
        return min(first + 1, last)
    }
}
