import OnRecordStore

/// Which entities the sidebar lists: those of the article shown or, a window at a time, those of all articles.
struct Sidebar: Hashable, Sendable {
    /// Whether it lists all articles' entities.
    var isOverCorpus = false
    /// What it lists, and in what order.
    var listing = EntityListing()
    /// How many there are over the corpus.
    var count = 0
    /// The place of the first of `rows` among them.
    var start = 0
    /// Those around the selected one.
    var rows: [EntityRow] = []
    /// The place of the selected one.
    var selected = 0

    /// Whose mentions are highlighted.
    var selection: SelectedEntity?

    /// The selected one, where it is among `rows`.
    var selectedEntity: EntityRow? {
        rows.indices.contains(selected - start) ? rows[selected - start] : nil
    }
}
