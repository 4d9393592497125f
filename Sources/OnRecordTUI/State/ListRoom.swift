/// The rows available to the list of articles.
struct ListRoom: Hashable, Sendable {
    /// The number of rows.
    let rows: Int
    /// The rows of one article.
    let itemRows: Int
    /// The kind of groups, which have a heading of one row; `nil` without groups.
    let grouping: ArticleGrouping?

    /// How many articles fit, not counting headings.
    var articles: Int { max(1, rows / itemRows) }
}
