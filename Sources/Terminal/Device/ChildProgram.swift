/// Another program that is to have the terminal for a while.
public struct ChildProgram: Hashable, Sendable {
    /// Its name, looked for in $PATH, and its arguments: bytes, since a file's name need not be UTF-8. No shell sees them.
    public let arguments: [[UInt8]]
    /// What it reads from standard input; `nil` for the terminal.
    public let input: [UInt8]?
    /// Whether the user is asked for Enter before the screen comes back.
    public let waitsForEnter: Bool

    /// The program with these arguments.
    public init(arguments: [[UInt8]], input: [UInt8]? = nil, waitsForEnter: Bool = false) {
        self.arguments = arguments
        self.input = input
        self.waitsForEnter = waitsForEnter
    }
}
