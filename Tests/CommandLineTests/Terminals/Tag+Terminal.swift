import Testing

extension Tag {
    /// What runs in a terminal of tmux. Such a test waits most of the time and keeps a thread from the others meanwhile, so
    /// those of a suite run one at a time.
    @Tag static var terminal: Self
}
