/// Earlier searches, the latest first.
struct SearchHistory: Hashable, Sendable {
    /// The queries, without repeats.
    private(set) var entries: [String] = []

    /// The most queries kept.
    private static let limit = 200

    /// A history with `entries`.
    init(_ entries: [String] = []) { self.entries = entries }

    /// Adds `entry` as the latest.
    mutating func add(_ entry: String) {
        guard !entry.isEmpty else { return }
        entries.removeAll { $0 == entry }
        entries.insert(entry, at: 0)
        entries = Array(entries.prefix(Self.limit))
    }
}
