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
    private(set) var nameCells: Int

    private let isOverCorpus: Bool

    /// The columns for what the sidebar lists of `state` in a pane of `columns` cells.
    init(of state: AppState, columns: Int) {
        let entities = state.sidebarEntities
        isOverCorpus = state.sidebar.isOverCorpus
        let quotations = entities.map(\.quotationCount).max() ?? 0
        self.columns = columns
        quotationEnd = columns - 1
        mentionEnd = quotationEnd - (quotations > 0 ? SafeText("\(quotations)\"").width + 1 : 0)
        nameCells = 1
        let widest = entities.map { mentions(of: $0).width }.max() ?? 0
        nameCells = max(1, mentionEnd - widest - 4)
    }

    /// How often an entity is mentioned; over all articles, also in how many.
    func mentions(of entity: EntityRow) -> SafeText {
        SafeText(isOverCorpus ? "\(entity.mentionCount) in \(entity.articleCount)" : "\(entity.mentionCount)")
    }
}
