/// What reaches the program from its terminal.
public enum Event: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// The window has this size now.
    case resize(Size)
    /// `Waker.wake()` was called: another thread has something to show.
    case wake
    /// The terminal is gone, or the program was asked to end.
    case end
}
