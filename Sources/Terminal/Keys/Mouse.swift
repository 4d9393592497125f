/// A mouse action.
public struct Mouse: Hashable, Sendable {
    /// The kind of action.
    public enum Action: Hashable, Sendable {
        /// The left button was pressed.
        case press
        /// The mouse was moved while the left button was held.
        case drag
        /// The left button was released.
        case release
        /// The wheel was turned away from the user.
        case wheelUp
        /// The wheel was turned towards the user.
        case wheelDown
    }

    /// The kind of action.
    public let action: Action
    /// The cell where it happened.
    public let position: Position

    /// `action` at `position`.
    public init(_ action: Action, at position: Position) {
        self.action = action
        self.position = position
    }

    /// The mouse report with `body` after Esc, in xterm's mode 1006: `[<0;5;7M`; `nil` if it is not one, or is for
    /// another button.
    init?(report body: String) {
        guard body.hasPrefix("[<"), let final = body.last, final == "M" || final == "m" else { return nil }
        let numbers = body.dropFirst(2).dropLast().split(separator: ";", omittingEmptySubsequences: false).map {
            Int($0)
        }
        guard numbers.count == 3, let button = numbers[0], let column = numbers[1], let row = numbers[2],
            (1...Self.farthest).contains(column), (1...Self.farthest).contains(row),
            let action = Self.action(button: button, isReleased: final == "m")
        else { return nil }
        self.init(action, at: Position(column: column - 1, row: row - 1))
    }

    /// The largest coordinate: no window is larger.
    private static let farthest = 65535

    private static func action(button: Int, isReleased: Bool) -> Action? {
        // Bits 2 to 4 are Shift, Alt and Ctrl.
        switch (button & ~0b11100, isReleased) {
        case (0, false): .press
        case (0, true), (32, true): .release
        case (32, false): .drag
        case (64, false): .wheelUp
        case (65, false): .wheelDown
        default: nil
        }
    }
}
