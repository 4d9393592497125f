import OnRecordStore

/// A question for the rows of the list around one article.
struct ListRequest: Hashable, Sendable {
    /// Which list.
    let listing: ArticleListing
    /// The index to be selected.
    var index: Int
    /// The article to be selected, wherever it stands now; `index` counts where the list leaves it out.
    var article: ArticleID?
    /// How many rows are visible.
    var visible: Int
    /// The index of the topmost of them.
    var top: Int
    /// Whether the window stays there, though the selected article be out of it.
    var keepsWindow = false
    /// Whether the selected article is then opened.
    var opens: Bool
    /// What groups them under heads, whose sizes are wanted too.
    var grouping: ArticleGrouping?
    /// Whether every text must be looked through for the answer.
    var isSlow = false
}
