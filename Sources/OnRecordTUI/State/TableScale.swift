/// What the bars and sparklines of a table are measured by, and which of its columns nothing is known for.
struct TableScale: Hashable, Sendable {
    /// The largest count.
    var largest = 0
    /// The first and the last month of the corpus, as year · 12 + month - 1; `nil` where no article has a date.
    var months: ClosedRange<Int>?
    /// Columns that would be empty.
    var empty: Set<TableColumn.Content> = []
}
