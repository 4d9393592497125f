/// The user's pane sizes; `nil` for the usual ones, in proportion to the window.
struct PaneSizes: Hashable, Sendable {
    /// Columns of the list beside the article.
    var list: Int?
    /// Columns of the sidebar.
    var sidebar: Int?
    /// Rows of the list over the article.
    var listRows: Int?
    /// Whether the focused pane fills the window.
    var isZoomed = false

    /// One pane fills the window.
    static let zoomed = PaneSizes(isZoomed: true)
}
