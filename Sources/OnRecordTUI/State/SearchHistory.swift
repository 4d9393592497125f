/// What was looked for before, the last of it first.
struct SearchHistory: Hashable, Sendable {
    /// The queries, each once.
    private(set) var entries: [String] = []

    /// So many are kept.
    private static let limit = 200

    /// The history of `entries`.
    init(_ entries: [String] = []) { self.entries = entries }

    /// Puts `entry` before the others.
    mutating func add(_ entry: String) {
        guard !entry.isEmpty else { return }
        entries.removeAll { $0 == entry }
        entries.insert(entry, at: 0)
        entries = Array(entries.prefix(Self.limit))
    }
}
