/// Something that shows a grid of cells and reports keys: a real terminal, or a script.
///
/// One thread owns a device. Only `waker` may be used from others.
public protocol TerminalDevice: AnyObject {
    /// The size of the window in cells.
    var size: Size { get }

    /// How many colours it can show; 0 where it has none.
    var colors: Int { get }

    /// Ends a wait in `nextEvent()` from any thread.
    var waker: any Waker { get }

    /// Whether the next event may only be taken when all that the one before set going has settled: a script's keys
    /// wait for searches to end, a person's do not.
    var waitsUntilSettled: Bool { get }

    /// Shows `surface`; sends only what differs from what is shown.
    func show(_ surface: Surface)

    /// Waits for the next event, without using the processor meanwhile.
    func nextEvent() -> Event

    /// Takes the mouse from the terminal, or gives it back.
    func setMouse(_ isOn: Bool)

    /// Sends everything anew at the next `show(_:)`, whatever is thought to be on screen.
    func redraw()

    /// Gives the terminal back to the shell until the user resumes the program (Ctrl-Z).
    func suspend()

    /// Gives `text` to the terminal's clipboard. Returns whether it was sent; whether the terminal took it nobody tells.
    func copy(_ text: String) -> Bool

    /// Gives the terminal to another program and waits for its end.
    func run(_ program: ChildProgram) -> ChildEnd

    /// Gives the terminal back for good, as it was. May be called more than once.
    func close()
}

extension TerminalDevice {
    /// False: a person may type ahead.
    public var waitsUntilSettled: Bool { false }
}
