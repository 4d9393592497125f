/// What concerns the program as a whole.
enum ProgramAction: Hashable, Sendable {
    case help, palette, close, quit, cancel, suspend, redraw, mouse, linear
}
