/// The room that the list of articles has on screen, in rows.
struct ListRoom: Hashable, Sendable {
    /// All of it.
    let rows: Int
    /// What an article takes.
    let itemRows: Int
    /// The kind of groups that have a head of one row; `nil` where there are none.
    let grouping: ArticleGrouping?

    /// How many articles there is room for, if no head takes any.
    var articles: Int { max(1, rows / itemRows) }
}
