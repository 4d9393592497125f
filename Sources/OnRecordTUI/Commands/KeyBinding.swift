import Terminal

/// Keys that ask for a command.
struct KeyBinding: Sendable {
    /// The keys one by one.
    let keys: [Key]
    /// The name of the command.
    let command: String

    /// The keys that `notation` writes as vim does ("gg", "<C-o>") ask for `command`; `nil` where there is no such key.
    init?(_ notation: String, _ command: String) {
        guard let sequence = try? KeySequence(parsing: notation) else { return nil }
        keys = sequence.keys
        self.command = command
    }

    /// The keys as the help and the hint line write them.
    var label: String { keys.map(\.label).joined() }
}
