/// Measures whether a warning has been on screen for long enough to be read.
struct WarningClock {
    /// How long that is at least. A script needs no time to read.
    let leastTime: Duration
    /// The warning that is on screen, and since when.
    private var shown: (warning: String, since: ContinuousClock.Instant)?

    /// A clock for a person, or for a script.
    init(isForScript: Bool) { leastTime = isForScript ? .zero : .milliseconds(1500) }

    /// Notes that `warning` is on screen at `now`; `nil` where none is.
    mutating func note(_ warning: String?, at now: ContinuousClock.Instant = .now) {
        if warning != shown?.warning { shown = warning.map { ($0, now) } }
    }

    /// Whether the warning on screen could be read by `now`.
    func isOver(at now: ContinuousClock.Instant = .now) -> Bool {
        shown.map { now - $0.since >= leastTime } ?? false
    }
}
