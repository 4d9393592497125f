/// How the panes share the window anew.
enum ResizeAction: Hashable, Sendable {
    /// The pane with the focus takes more, or gives some away.
    case widen, narrow
    /// Every pane as wide as at the start.
    case even
    /// The pane with the focus takes the whole window, or gives it back.
    case zoom
}
