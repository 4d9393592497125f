/// Lets something be done at most once in a while.
struct Pace {
    private let interval: Duration
    private var last: ContinuousClock.Instant?

    /// The pace of once in `interval`, the first time now or, where `startsNow` is false, only after it.
    init(_ interval: Duration, startsNow: Bool = true) {
        self.interval = interval
        last = startsNow ? nil : .now
    }

    /// Whether it is time again; if so, the wait restarts.
    mutating func isDue() -> Bool {
        let now = ContinuousClock.now
        if let last, now - last < interval { return false }
        last = now
        return true
    }
}
