extension ResultList {
    /// Moves the window so that the selected entry is seen in `rows` rows of `columns` cells.
    mutating func reveal(rows: Int, columns: Int) {
        top = min(top, selected)
        while top < selected, height(columns: columns) > rows { top += 1 }
    }

    /// The rows from the topmost entry to the end of the selected one.
    private func height(columns: Int) -> Int {
        (top...selected).reduce(0) { rows, index in
            rows + entries[index].lines(columns: columns).count + (startsGroup(index) || index == top ? 1 : 0)
        }
    }
}
