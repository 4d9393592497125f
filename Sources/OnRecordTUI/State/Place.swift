import OnRecordCore
import OnRecordStore

/// Where the user was, exactly enough to return to it.
struct Place: Hashable, Sendable {
    /// The article.
    let article: ArticleID
    /// What was on screen and highlighted.
    let view: ReadingView
    /// The focused pane.
    let focus: Pane
    /// The selected entity.
    let selection: SelectedEntity?
    /// The table that covered the panes.
    var table: TablePlace?
}
