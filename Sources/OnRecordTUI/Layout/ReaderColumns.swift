import Terminal

/// Where the text stands across the reader's pane: two margin marks, blank, text of a capped measure, centred, and at the edge
/// a map of the whole.
struct ReaderColumns: Hashable, Sendable {
    /// Column of the mark of the line that one is at, and of hits; `nil` where there is no room for it.
    let line: Int?
    /// Column of the marks of quotations at the margin; `nil` where there is no room for them.
    let mark: Int?
    /// Column of the map; `nil` where there is no room for it.
    let map: Int?
    /// Column where the text begins.
    let text: Int
    /// Width of the text in cells.
    let measure: Int

    /// The fewest columns with room for the map.
    private static let columnsForMap = 44

    /// The columns of a pane of `columns` cells where no line is longer than `widest`: the eye would lose its way back.
    init(columns: Int, widest: Int = 72) {
        if columns >= 16 {
            map = columns >= Self.columnsForMap ? columns - 2 : nil
            // A blank stands at either side of the map.
            let end = map ?? columns
            measure = min(widest, end - 4)
            let left = min((columns - measure - 2) / 2, end - measure - 3)
            line = left - 1
            mark = left
            text = left + 2
        } else {
            map = nil
            line = nil
            mark = columns > 3 ? 0 : nil
            text = columns > 3 ? 1 : 0
            measure = max(1, columns - text)
        }
    }
}
