import Terminal

/// Keys that ask for a command.
struct KeyBinding: Sendable {
    /// The keys one by one.
    let keys: [Key]
    /// The name of the command.
    let command: String

    init(keys: [Key], command: String) {
        self.keys = keys
        self.command = command
    }

    /// The keys that `notation` writes as vim does ("gg", "<C-o>") ask for `command`; `nil` where there is no such key.
    init?(_ notation: String, _ command: String) {
        guard let sequence = try? KeySequence(parsing: notation) else { return nil }
        keys = sequence.keys
        self.command = command
    }

    /// Whether the keys of `other` are these, or either of them begin the other.
    func isAmbiguous(with other: KeyBinding) -> Bool { keys.starts(with: other.keys) || other.keys.starts(with: keys) }

    /// The keys as the help and the hint line write them.
    var label: String { keys.map(\.label).joined() }
}
