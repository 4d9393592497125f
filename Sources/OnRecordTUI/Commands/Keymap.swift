import Terminal

/// Finds the command that keys ask for.
struct Keymap: Sendable {
    private let commands: [[Key]: Command]
    private let prefixes: Set<[Key]>

    /// The keys of `KeyTable`.
    static let standard = Keymap(KeyTable.bindings)

    /// A map of `bindings`.
    init(_ bindings: [KeyBinding]) {
        var commands: [[Key]: Command] = [:]
        for binding in bindings { commands[binding.keys] = CommandTable.command(named: binding.command) }
        self.commands = commands
        prefixes = Set(
            bindings.flatMap { binding in binding.keys.indices.dropFirst().map { Array(binding.keys[..<$0]) } })
    }

    /// What `key` leads to after the keys in `pending`, which are used up unless more must follow.
    func command(for key: Key, in pending: inout PendingKeys) -> KeyOutcome {
        if pending.takeDigit(key) { return .pending }
        let keys = pending.prefix + [key]
        if prefixes.contains(keys) {
            pending.prefix = keys
            return .pending
        }
        defer { pending = PendingKeys() }
        guard let command = commands[keys] else {
            // Whoever begins anew with Esc wants nothing but that.
            return commands[[key]]?.name == "cancel" ? .pending : .unknown(keys)
        }
        return .command(Invocation(command: command, count: pending.count))
    }
}
