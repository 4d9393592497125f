/// A question for the rows of a table around one of them.
struct TableRequest: Hashable, Sendable {
    /// Which table.
    let listing: TableListing
    /// The index to be selected.
    let index: Int
    /// The row to be selected, wherever it stands; `index` counts where the listing leaves it out.
    let item: TableItemID?
    /// How many rows are visible.
    let visible: Int
    /// Whether the listing has to be worked out first.
    let isNew: Bool
}
