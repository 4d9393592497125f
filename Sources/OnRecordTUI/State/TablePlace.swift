/// A row of a table, to come back to.
struct TablePlace: Hashable, Sendable {
    /// What the table shows.
    let listing: TableListing
    /// What it was opened for.
    let scopes: [RecordScope]
    /// Which names it shows.
    let entityScope: EntityScope
    /// What narrows it down, as typed.
    let filter: String
    /// The index of the row.
    let index: Int
    /// The row.
    let item: TableItemID?
}
