import Terminal

/// What a key led to.
enum KeyOutcome: Sendable {
    /// More keys must follow.
    case pending
    /// A command.
    case command(Invocation)
    /// Keys that mean nothing.
    case unknown([Key])
}
