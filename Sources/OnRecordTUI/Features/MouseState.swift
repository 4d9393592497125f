/// Whether the mouse is used here, and what it drags.
struct MouseState: Sendable {
    /// Whether the mouse is taken from the terminal.
    var isOn: Bool
    /// The pane beside the article whose edge is being dragged.
    var edge: Pane?
}
