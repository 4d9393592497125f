import OnRecordStore

/// What is on screen, as it can leave the program.
enum ExportView: Hashable, Sendable {
    /// A list of places.
    case list(String, [ExportItem])
    /// The hits of a search.
    case hits(String, ArticleListing)
    /// So many statements of the record.
    case record(String, RecordListing, count: Int)
    /// The quotations of an article with this heading.
    case quotations(String, ArticleID)
    /// The text of an article, as it is.
    case text(ArticleID)
}
