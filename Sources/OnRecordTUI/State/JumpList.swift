/// Places that jumps started from, to go back to and forward again.
struct JumpList: Hashable, Sendable {
    /// The oldest first.
    private(set) var places: [Place] = []
    /// The index of the place that is on screen; the number of places where nothing was gone back to.
    private(set) var index = 0

    /// No more places are kept.
    private static let most = 100

    /// Remembers `place` as the start of a jump; what was ahead is forgotten.
    mutating func push(_ place: Place) {
        places.removeSubrange(min(index, places.count)...)
        if places.last != place { places.append(place) }
        if places.count > Self.most { places.removeFirst() }
        index = places.count
    }

    /// The place that the last jump started from.
    var last: Place? { index > 0 ? places[index - 1] : nil }

    /// The place before, where there is one; `current` is kept to come forward to.
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

    /// The place that was gone back from, where there is one.
    mutating func forward(from current: Place) -> Place? {
        guard index + 1 < places.count else { return nil }
        places[index] = current
        index += 1
        return places[index]
    }
}
