import Terminal

/// Finds the commands that keys are bound to.
struct Keymap: Sendable {
    private let commands: [[Key]: Command]
    private let prefixes: Set<[Key]>

    /// The keys of `KeyTable.vi`.
    static let standard = Keymap(.vi)

    /// A keymap of the bindings of `table`.
    init(_ table: KeyTable) {
        var commands: [[Key]: Command] = [:]
        for binding in table.bindings { commands[binding.keys] = CommandTable.command(named: binding.command) }
        self.commands = commands
        prefixes = Set(
            table.bindings.flatMap { binding in binding.keys.indices.dropFirst().map { Array(binding.keys[..<$0]) } })
    }

    /// The result of `key` after the keys in `pending`, which are cleared unless more must follow.
    func command(for key: Key, in pending: inout PendingKeys) -> KeyOutcome {
        if pending.takeDigit(key) { return .pending }
        let keys = pending.prefix + [key]
        if prefixes.contains(keys) || commands[keys]?.takesLetter == true {
            pending.prefix = keys
            return .pending
        }
        defer { pending = PendingKeys() }
        if let command = commands[pending.prefix], command.takesLetter {
            return lettered(command, key, count: pending.count, keys)
        }
        guard let command = commands[keys] else { return unbound(key, keys) }
        return .command(Invocation(command: command, count: pending.count))
    }

    private func lettered(_ command: Command, _ key: Key, count: Int?, _ keys: [Key]) -> KeyOutcome {
        guard case .character(let letter) = key.code, key.modifiers.isEmpty, letter != " " else {
            return unbound(key, keys)
        }
        return .command(Invocation(command: command, count: count, letter: letter))
    }

    /// Esc only cancels the keys before it.
    private func unbound(_ key: Key, _ keys: [Key]) -> KeyOutcome {
        commands[[key]]?.name == "cancel" ? .pending : .unknown(keys)
    }
}
