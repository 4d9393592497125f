import Terminal

/// The result of a key.
enum KeyOutcome: Sendable {
    /// More keys are expected.
    case pending
    /// A command.
    case command(Invocation)
    /// Unbound keys.
    case unknown([Key])
}
