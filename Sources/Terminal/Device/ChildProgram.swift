/// Another program that is to use the terminal for a while.
public struct ChildProgram: Hashable, Sendable {
    /// Its name, looked up in $PATH, and its arguments. They are bytes, since file names need not be UTF-8, and no
    /// shell sees them.
    public let arguments: [[UInt8]]
    /// What it reads from standard input; `nil` for the terminal.
    public let input: [UInt8]?
    /// Whether the user must press Enter before the screen returns.
    public let waitsForEnter: Bool

    /// The program with these arguments.
    public init(arguments: [[UInt8]], input: [UInt8]? = nil, waitsForEnter: Bool = false) {
        self.arguments = arguments
        self.input = input
        self.waitsForEnter = waitsForEnter
    }
}
