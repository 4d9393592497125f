import Terminal

/// Which keys ask for which commands; the first of a command's keys is the one that the hint line shows.
struct KeyTable: Sendable {
    /// Every binding, in the order of the commands.
    private(set) var bindings: [KeyBinding] = []

    /// The keys as they come.
    static let vi = KeyTable(KeyPresets.vi)
    /// Those, and where users of less expect others, others.
    static let less = vi.rebound(KeyPresets.less)
    /// Those, and where users of Emacs expect others, others.
    static let emacs = vi.rebound(KeyPresets.emacs)

    private init(_ keys: KeyValuePairs<String, String>) {
        bindings = keys.flatMap { command, keys in Self.bindings(keys, command) }
    }

    /// The keys of a command, as the help shows them.
    func keys(of command: String) -> [String] { bindings.filter { $0.command == command }.map(\.label) }

    /// The first of them; the command's name where it has none.
    func key(of command: String) -> String { bindings.first { $0.command == command }?.label ?? ":" + command }

    /// The table after `keys`, parted by blanks and written as vim writes them, have become the keys of `command`. Other
    /// commands lose keys that would not be told from them.
    mutating func bind(_ command: String, to keys: String) { bind(Self.bindings(keys, command), to: command) }

    /// As above, with the keys parsed.
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
