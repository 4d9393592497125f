import OnRecordStore
import Terminal

/// The columns of names and counts in the sidebar: counts take only the width they need, names the rest.
struct SidebarColumns {
    /// The width of the pane in cells.
    let columns: Int
    /// The column after the counts of quotations.
    let quotationEnd: Int
    /// The column after the counts of mentions.
    let mentionEnd: Int
    /// The width of a name in cells.
    private(set) var nameCells: Int

    /// The columns for `entities` in a pane of `columns` cells.
    init(of entities: [EntityRow], columns: Int) {
        let quotations = entities.map(\.quotationCount).max() ?? 0
        self.columns = columns
        quotationEnd = columns - 1
        mentionEnd = quotationEnd - (quotations > 0 ? SafeText("\(quotations)\"").width + 1 : 0)
        nameCells = 1
        let widest = entities.map { mentions(of: $0).width }.max() ?? 0
        nameCells = max(1, mentionEnd - widest - 4)
    }

    /// The number of mentions of an entity.
    func mentions(of entity: EntityRow) -> SafeText { SafeText("\(entity.mentionCount)") }
}
