/// A table as it was left: which it was, of what, and how it was narrowed down and sorted, in the reader's own words.
public struct LastTable: Hashable, Sendable {
    /// Which table.
    public var kind: String
    /// What it was of.
    public var scope: String
    /// What narrowed it down, as typed.
    public var filter: String
    /// The column that it was sorted by; after "-" where that was turned round.
    public var sort: String
    /// What its rows were grouped by; empty where that is nothing.
    public var group: String
    /// The index of the selected row.
    public var row: Int

    /// A table from its parts.
    public init(kind: String, scope: String, filter: String, sort: String, group: String, row: Int) {
        self.kind = kind
        self.scope = scope
        self.filter = filter
        self.sort = sort
        self.group = group
        self.row = row
    }
}
