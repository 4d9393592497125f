import Testing

extension Tag {
    /// What runs in a terminal of tmux.
    @Tag static var terminal: Self
}
