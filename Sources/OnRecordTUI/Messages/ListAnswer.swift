import OnRecordStore

/// The rows that a `ListRequest` asked for.
struct ListAnswer: Sendable {
    /// The question.
    let request: ListRequest
    /// How many articles the list has.
    let count: Int
    /// How many quotations they have together.
    let quotationCount: Int
    /// How many of them have no known speaker.
    let unattributedCount: Int
    /// The index of the selected article.
    let selected: Int
    /// The index of the topmost visible row.
    let top: Int
    /// The index of the first of `rows`.
    let start: Int
    /// The rows in the window, and some more on both sides.
    let rows: [ArticleRow]
    /// The groups that have rows among these.
    var groups: [RowGroup] = []
    /// Where what is looked for stands first in them.
    var snippets: [ArticleID: SearchHit] = [:]
    /// What there is to know of what the search has found.
    var notes: Set<SearchNote> = []
    /// Where nothing was found, the words that were likeliest meant.
    var nearest: String?
}
