import Terminal

/// The bindings of keys to commands; the hint line shows the first keys of each command.
struct KeyTable: Sendable {
    /// All bindings, in the order of the commands.
    private(set) var bindings: [KeyBinding] = []

    /// The default keys.
    static let vi = KeyTable(KeyPresets.vi)
    /// The default keys with the differences of less.
    static let less = vi.rebound(KeyPresets.less)
    /// The default keys with the differences of Emacs.
    static let emacs = vi.rebound(KeyPresets.emacs)

    private init(_ keys: KeyValuePairs<String, String>) {
        bindings = keys.flatMap { command, keys in Self.bindings(keys, command) }
    }

    /// The keys of a command as shown in the help.
    func keys(of command: String) -> [String] { bindings.filter { $0.command == command }.map(\.label) }

    /// The first keys of a command; its name if it has none.
    func key(of command: String) -> String { bindings.first { $0.command == command }?.label ?? ":" + command }

    /// Binds `keys`, in vim's notation and separated by spaces, to `command` in place of its own. Other commands lose
    /// keys that would be ambiguous.
    mutating func bind(_ command: String, to keys: String) { bind(Self.bindings(keys, command), to: command) }

    /// The same for keys that are already parsed.
    mutating func bind(_ own: [KeyBinding], to command: String) {
        let place = bindings.firstIndex { $0.command == command } ?? bindings.endIndex
        bindings.insert(contentsOf: own, at: place)
        let kept = Set(own.map(\.keys))
        bindings.removeAll { old in
            old.command == command ? !kept.contains(old.keys) : own.contains { $0.isAmbiguous(with: old) }
        }
        var seen: Set<[Key]> = []
        bindings.removeAll { !seen.insert($0.keys).inserted }
    }

    private func rebound(_ keys: KeyValuePairs<String, String>) -> KeyTable {
        var table = self
        for (command, keys) in keys { table.bind(command, to: keys) }
        return table
    }

    private static func bindings(_ keys: String, _ command: String) -> [KeyBinding] {
        keys.split(separator: " ").compactMap { KeyBinding(String($0), command) }
    }
}
