/// When an index that is being written tells of itself and joins entities, so that neither takes more than a small part of the
/// time.
struct IndexPacing {
    private let start = ContinuousClock.now
    private var notices = Pace(.zero)
    private var joins = Pace(.zero)
    /// Articles read until now.
    var count = 0

    /// Whether there has been something to see for a while.
    var isWarm: Bool { ContinuousClock.now - start > .milliseconds(300) }

    /// Does `tell` if it is time to tell again.
    mutating func tell(_ tell: () throws -> Void) rethrows {
        try Self.run(tell, at: &notices, atLeast: .milliseconds(40))
    }

    /// Does `join` if it is time to join again.
    mutating func join(_ join: () throws -> Void) rethrows {
        try Self.run(join, at: &joins, atLeast: .milliseconds(100))
    }

    /// Articles read a second, where it can be told.
    var rate: Int? {
        let duration = ContinuousClock.now - start
        let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
        return seconds > 1 ? Int(Double(count) / seconds) : nil
    }

    /// A tenth of the time at most goes into it, however large the index.
    private static func run(_ body: () throws -> Void, at pace: inout Pace, atLeast interval: Duration) rethrows {
        guard pace.isDue() else { return }
        let start = ContinuousClock.now
        try body()
        pace = Pace(max(interval, (ContinuousClock.now - start) * 10), startsNow: false)
    }
}
