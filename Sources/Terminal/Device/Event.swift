/// What reaches the program from its terminal.
public enum Event: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// The mouse did something.
    case mouse(Mouse)
    /// Text was pasted: it is no typing.
    case paste(String)
    /// The terminal has said whether its background is light.
    case background(isLight: Bool)
    /// The window has this size now.
    case resize(Size)
    /// `Waker.wake()` was called: another thread has something to show.
    case wake
    /// The terminal is gone, or the program was asked to end.
    case end
}
