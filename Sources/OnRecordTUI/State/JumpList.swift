/// The places where jumps started, for going back and forward.
struct JumpList: Hashable, Sendable {
    /// The places, the oldest first.
    private(set) var places: [Place] = []
    /// The index of the place on screen; the number of places if the user has not gone back.
    private(set) var index = 0

    /// The most places kept.
    private static let most = 100

    /// Adds `place` as the start of a jump, and forgets the places ahead.
    mutating func push(_ place: Place) {
        places.removeSubrange(min(index, places.count)...)
        if places.last != place { places.append(place) }
        if places.count > Self.most { places.removeFirst() }
        index = places.count
    }

    /// The place where the last jump started.
    var last: Place? { index > 0 ? places[index - 1] : nil }

    /// The previous place, if any; `current` is kept for going forward.
    mutating func back(from current: Place) -> Place? {
        guard index > 0 else { return nil }
        if index == places.count {
            places.append(current)
        } else {
            places[index] = current
        }
        index -= 1
        return places[index]
    }

    /// The next place, if the user has gone back.
    mutating func forward(from current: Place) -> Place? {
        guard index + 1 < places.count else { return nil }
        places[index] = current
        index += 1
        return places[index]
    }
}
