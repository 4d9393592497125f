/// A command as the user asked for it.
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

    /// How often to do what is done once without a count.
    var times: Int { max(1, count ?? 1) }
}
