import ArgumentParser

/// Measures how long answers take, and tells it.
struct Stopwatch {
    /// Milliseconds that something took.
    struct Lap {
        let elapsed: Double
        /// Of the processor: what it would take if nothing else ran.
        let processor: Double
    }

    /// How often every question is asked.
    let rounds: Int

    /// Throws where a command was asked for no rounds.
    static func validate(rounds: Int) throws {
        if rounds < 1 { throw ValidationError("--rounds takes a number from 1 on.") }
    }

    /// What `body` takes.
    func time(_ body: () throws -> Int) rethrows -> Lap {
        let (start, before) = (ContinuousClock.now, System.processorTime)
        _ = try body()
        return Lap(elapsed: System.milliseconds(.now - start), processor: System.processorTime - before)
    }

    /// Tells what `rounds` answers to `body` take.
    func measure(_ name: String, _ body: () throws -> Int) rethrows {
        tell(try (0..<rounds).map { _ in try time(body) }, name)
    }

    /// Tells the medians and the slowest of `laps`.
    func tell(_ laps: [Lap], _ name: String) {
        guard let slowest = laps.map(\.elapsed).max() else { return }
        let numbers = [Table.median(laps.map(\.elapsed)), slowest, Table.median(laps.map(\.processor))].map {
            Table.decimal($0, digits: 2)
        }
        print("\(numbers[0]) ms, slowest \(numbers[1]), processor \(numbers[2]): \(name)")
    }
}
