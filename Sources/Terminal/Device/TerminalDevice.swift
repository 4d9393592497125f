/// Something that shows a grid of cells and reports keys: a real terminal, or a script.
///
/// One thread owns a device; only `waker` may be used from others.
public protocol TerminalDevice: AnyObject {
    /// The size of the window in cells.
    var size: Size { get }

    /// The number of colours; 0 if it has none.
    var colors: Int { get }

    /// Interrupts the wait in `nextEvent()` from any thread.
    var waker: any Waker { get }

    /// Whether the next event must wait until everything started by the last one is finished: a script's keys wait for
    /// searches, a person's do not.
    var waitsUntilSettled: Bool { get }

    /// Shows `surface`, sending only what differs from the current screen.
    func show(_ surface: Surface)

    /// Waits for the next event without using the processor.
    func nextEvent() -> Event

    /// Turns mouse reports on or off.
    func setMouse(_ isOn: Bool)

    /// Makes the next `show(_:)` send everything, whatever may be on screen.
    func redraw()

    /// Releases the terminal to the shell until the user resumes the program (Ctrl-Z).
    func suspend()

    /// Copies `text` to the terminal's clipboard. Returns whether it was sent; the terminal does not confirm it.
    func copy(_ text: String) -> Bool

    /// Releases the terminal to another program and waits for its end.
    func run(_ program: ChildProgram) -> ChildEnd

    /// Restores the terminal for good. May be called more than once.
    func close()
}

extension TerminalDevice {
    /// False: a person may type ahead.
    public var waitsUntilSettled: Bool { false }
}
