/// A mode of terminals that understand xterm's control sequences.
struct Mode {
    /// The sequence that turns it on.
    let on: String
    /// The sequence that turns it off.
    let off: String

    private init(_ numbers: Int...) {
        on = numbers.map { "\u{1B}[?\($0)h" }.joined()
        off = numbers.reversed().map { "\u{1B}[?\($0)l" }.joined()
    }

    /// Presses, drags and the wheel are reported, by numbers of any size.
    static let mouse = Mode(1002, 1006)
    /// Pasted text is delimited by marks.
    static let markedPaste = Mode(2004)
    /// Output is shown when the mode ends.
    static let heldFrame = Mode(2026)
}
