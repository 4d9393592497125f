import OnRecordCore
import OnRecordStore

/// Where the user was, so that they can come back to exactly there.
struct Place: Hashable, Sendable {
    /// The article.
    let article: ArticleID
    /// What of it was on screen and lit.
    let view: ReadingView
    /// The pane that had the focus.
    let focus: Pane
    /// Whose mentions were lit.
    let selection: SelectedEntity?
}
