/// The columns of a table that there is room for, and where they stand.
struct TableColumns {
    /// A column and its place.
    struct Placed: Hashable {
        let column: TableColumn
        let start: Int
        let cells: Int
    }

    /// The columns from left to right.
    let placed: [Placed]

    /// Where the first column begins, after the mark of the selected row; and the blanks between two.
    static let (left, gap) = (2, 2)

    /// From so many cells on two columns are squeezed rather than one left out.
    private static let cellsForTwo = 24

    /// The columns of `all` in `cells` cells; those of `empty` are left out.
    init(_ all: [TableColumn], cells: Int, empty: Set<TableColumn.Content> = []) {
        var kept = all.filter { !empty.contains($0.content) }
        func least() -> Int { Self.left + kept.reduce(0) { $0 + $1.least + Self.gap } - Self.gap + 1 }
        let fewest = cells >= Self.cellsForTwo ? 2 : 1
        while kept.count > fewest, least() > cells, let last = kept.map(\.rank).max() {
            kept.removeAll { $0.rank == last }
        }
        var widths = kept.map(\.least)
        var left = cells - least()
        // What a column cannot use, the others have.
        while left > 0 {
            let growing = kept.indices.filter { kept[$0].share > 0 && widths[$0] < kept[$0].most ?? .max }
            let shares = growing.reduce(0) { $0 + kept[$1].share }
            guard shares > 0 else { break }
            let before = left
            for index in growing {
                let share = max(1, before * kept[index].share / shares)
                let more = min(share, left, kept[index].most.map { $0 - widths[index] } ?? .max)
                widths[index] += more
                left -= more
            }
        }
        if least() > cells { widths = Self.squeezed(widths, into: cells - Self.left - 1) }
        var start = Self.left
        placed = zip(kept, widths).map { column, cells in
            defer { start += cells + Self.gap }
            return Placed(column: column, start: start, cells: cells)
        }
    }

    /// `widths`, in the same proportions, with the gaps between them in `cells` cells.
    private static func squeezed(_ widths: [Int], into cells: Int) -> [Int] {
        let room = max(widths.count, cells - gap * (widths.count - 1))
        let whole = widths.reduce(0, +)
        return widths.map { max(1, $0 * room / max(1, whole)) }
    }
}
