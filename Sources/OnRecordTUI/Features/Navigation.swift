import OnRecordStore

/// The places that jumps started from, and those that the user has marked with letters.
struct Navigation {
    /// The places that jumps started from.
    var jumps = JumpList()
    /// The marked places.
    private(set) var marks: [Unicode.Scalar: Mark]

    /// With the marks of earlier runs.
    init(marks: [Unicode.Scalar: NotedPlace]) { self.marks = marks.mapValues { Mark(noted: $0, place: nil) } }

    /// Goes `times` jumps back or forward from `place`; `nil` where there are none.
    mutating func jump(_ direction: Direction, _ times: Int, from place: Place?) -> Place? {
        var target: Place?
        for _ in 0..<min(times, 100) {
            guard let here = target ?? place,
                let next = direction == .next ? jumps.forward(from: here) : jumps.back(from: here)
            else { break }
            target = next
        }
        return target
    }

    /// Marks `place` with `letter`, for later runs as `noted`.
    mutating func mark(_ place: Place, _ noted: NotedPlace, as letter: Unicode.Scalar) -> Response {
        marks[letter] = Mark(noted: noted, place: place)
        return Response(effects: [.save(.mark(letter, noted))], notice: "mark \(letter) set")
    }
}
