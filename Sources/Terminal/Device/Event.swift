/// What reaches the program from its terminal.
public enum Event: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// The mouse was used.
    case mouse(Mouse)
    /// Text was pasted: it is not typing.
    case paste(String)
    /// The terminal has reported whether its background is light.
    case background(isLight: Bool)
    /// The window now has this size.
    case resize(Size)
    /// `Waker.wake()` was called: another thread has something to show.
    case wake
    /// The terminal is gone, or the program was asked to end.
    case end
}
