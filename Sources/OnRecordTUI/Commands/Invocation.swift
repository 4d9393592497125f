/// A command with what was typed before and after it.
struct Invocation: Sendable {
    /// The command.
    let command: Command
    /// The number typed before it.
    let count: Int?
    /// The letter typed after it.
    let letter: Unicode.Scalar?

    init(command: Command, count: Int? = nil, letter: Unicode.Scalar? = nil) {
        self.command = command
        self.count = count
        self.letter = letter
    }

    /// The count, or 1 without one.
    var times: Int { max(1, count ?? 1) }
}
