/// Measures how long answers take, and tells it.
struct Stopwatch {
    /// How often every question is asked.
    let rounds: Int

    /// Milliseconds that `body` takes.
    func time(_ body: () throws -> Int) rethrows -> Double {
        let start = ContinuousClock.now
        _ = try body()
        return System.milliseconds(.now - start)
    }

    /// Tells the median and the slowest of `rounds` answers to `body`.
    func measure(_ name: String, _ body: () throws -> Int) rethrows {
        tell(try (0..<rounds).map { _ in try time(body) }, name)
    }

    /// Tells the median and the slowest of `times`.
    func tell(_ times: [Double], _ name: String) {
        guard let slowest = times.max() else { return }
        let (median, most) = (Table.decimal(Table.median(times), digits: 2), Table.decimal(slowest, digits: 2))
        print("\(median) ms, slowest \(most): \(name)")
    }
}
