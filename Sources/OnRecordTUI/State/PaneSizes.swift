/// How the user has divided the window among the panes; `nil` as it comes.
struct PaneSizes: Hashable, Sendable {
    /// Columns of the list beside the article.
    var list: Int?
    /// Columns of the sidebar.
    var sidebar: Int?
    /// Rows of the list over the article.
    var listRows: Int?
    /// Whether the pane with the focus has the whole window.
    var isZoomed = false

    /// One pane has the whole window.
    static let zoomed = PaneSizes(isZoomed: true)
}
