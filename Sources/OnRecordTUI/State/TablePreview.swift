/// The paragraph that a row of the record stands in.
struct TablePreview: Hashable, Sendable {
    /// The row.
    let id: TableItemID
    /// The paragraph's text.
    let text: String
}
