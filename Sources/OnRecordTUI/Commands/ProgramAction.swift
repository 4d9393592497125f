/// What concerns the program as a whole.
enum ProgramAction: Hashable, Sendable {
    case help, close, quit, cancel, suspend, redraw
}
