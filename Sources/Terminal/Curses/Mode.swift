/// A mode of a terminal that takes xterm's orders.
struct Mode {
    /// What turns it on.
    let on: String
    /// What turns it off.
    let off: String

    private init(_ numbers: Int...) {
        on = numbers.map { "\u{1B}[?\($0)h" }.joined()
        off = numbers.reversed().map { "\u{1B}[?\($0)l" }.joined()
    }

    /// Presses, drags and the wheel are reported, by numbers of any size.
    static let mouse = Mode(1002, 1006)
    /// What is pasted stands between marks.
    static let markedPaste = Mode(2004)
    /// What is sent is shown when the mode ends.
    static let heldFrame = Mode(2026)
}
