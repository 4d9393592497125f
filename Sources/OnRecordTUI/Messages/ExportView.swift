import OnRecordStore

/// What is on screen, as it can leave the program.
enum ExportView: Hashable, Sendable {
    /// A list of places.
    case list(String, [ExportItem])
    /// So many statements of the record.
    case record(String, RecordListing, count: Int)
    /// The quotations of an article with this heading.
    case quotations(String, ArticleID)
    /// The text of an article, as it is.
    case text(ArticleID)
}
