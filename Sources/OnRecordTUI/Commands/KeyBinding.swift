import Terminal

/// Keys bound to a command.
struct KeyBinding: Sendable {
    /// The keys, in order.
    let keys: [Key]
    /// The name of the command.
    let command: String

    init(keys: [Key], command: String) {
        self.keys = keys
        self.command = command
    }

    /// Binds the keys in vim's notation ("gg", "<C-o>") to `command`; `nil` if there is no such key.
    init?(_ notation: String, _ command: String) {
        guard let sequence = try? KeySequence(parsing: notation) else { return nil }
        keys = sequence.keys
        self.command = command
    }

    /// Whether the keys of `other` are the same, or one sequence starts with the other.
    func isAmbiguous(with other: KeyBinding) -> Bool { keys.starts(with: other.keys) || other.keys.starts(with: keys) }

    /// The keys as shown in the help and the hint line.
    var label: String { keys.map(\.label).joined() }
}
