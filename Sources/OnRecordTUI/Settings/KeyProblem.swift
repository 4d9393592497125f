/// Why keys cannot be those of a command.
public struct KeyProblem: Error, CustomStringConvertible {
    /// The reason; it may quote what the user wrote.
    public let description: String
}
