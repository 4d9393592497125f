import OnRecordStore
import Terminal

/// Where names and counts stand in the sidebar: the counts take no more room than they need, the names have the rest.
struct SidebarColumns {
    /// The cells of the pane.
    let columns: Int
    /// The column after the counts of quotations.
    let quotationEnd: Int
    /// The column after the counts of mentions.
    let mentionEnd: Int
    /// The cells for a name.
    let nameCells: Int

    /// The columns for `entities` in a pane of `columns` cells.
    init(of entities: [EntityRow], columns: Int) {
        let quotations = entities.map(\.quotationCount).max() ?? 0
        let mentions = entities.map(\.mentionCount).max() ?? 0
        self.columns = columns
        quotationEnd = columns - 1
        mentionEnd = quotationEnd - (quotations > 0 ? SafeText("\(quotations)\"").width + 1 : 0)
        nameCells = max(1, mentionEnd - SafeText("\(mentions)").width - 4)
    }
}
