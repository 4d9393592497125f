/// Where the focus goes.
enum PaneAction: Hashable, Sendable {
    case next, previous, left, right
    case to(Pane)
}
