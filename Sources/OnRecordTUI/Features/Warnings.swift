/// Warnings that wait until they could be read.
struct Warnings: Sendable {
    /// The warnings that wait, the one to show first.
    private(set) var waiting: [String] = []
    /// Whether the first has been on screen for long enough to be read.
    var isRead = false

    /// The warning to show, with the number of those that wait behind it.
    var current: String? {
        guard let first = waiting.first else { return nil }
        return "! " + first + (waiting.count > 1 ? " (\(waiting.count - 1) more)" : "")
    }

    /// Adds `warning`, unless it waits already.
    mutating func add(_ warning: String) {
        if !waiting.contains(warning) { waiting.append(warning) }
    }

    /// Takes away the first warning where it could be read.
    mutating func dismiss() {
        guard isRead, !waiting.isEmpty else { return }
        waiting.removeFirst()
        isRead = false
    }
}
