import OnRecordStore

/// Places with a letter, and the list of jumps.
extension AppState {
    mutating func mark(_ action: MarkAction, _ letter: Unicode.Scalar?) -> [Effect] {
        switch action {
        case .set: return letter.map { setMark($0) } ?? []
        case .go: return letter.map { goToMark($0) } ?? []
        case .jumps: return listJumps()
        }
    }

    private mutating func setMark(_ letter: Unicode.Scalar) -> [Effect] {
        guard letter.properties.isAlphabetic else { return say("marks are letters: \(keys.key(of: "set-mark"))a") }
        guard let place, let noted = lastPlace?.place else { return say("no article open") }
        marks[letter] = Mark(noted: noted, place: place)
        notice = "mark \(letter) set"
        return [.keep(.mark(letter, noted))]
    }

    private mutating func goToMark(_ letter: Unicode.Scalar) -> [Effect] {
        if letter == "'" || letter == "`" {
            guard let target = jumps.last else { return say("no earlier place to go back to") }
            return go(to: target.article, .place(target))
        }
        guard let target = marks[letter] else {
            return say("mark \(letter) is not set; \(keys.key(of: "set-mark"))\(letter) sets it")
        }
        guard let place = target.place else {
            rememberPlace()
            return [.find(target.noted, in: list.listing, .noted(target.noted))]
        }
        return go(to: place.article, .place(place))
    }

    private mutating func listJumps() -> [Effect] {
        guard !jumps.places.isEmpty else { return say("no jumps yet") }
        return [.describe(jumps.places.reversed(), selected: max(0, jumps.places.count - 1 - jumps.index))]
    }

    /// Lists the places that jumps started from.
    mutating func receive(jumps entries: [ResultEntry], selected: Int) -> [Effect] {
        var list = ResultList(title: "Places where jumps started, latest first", entries: entries)
        list.select(selected)
        show(list)
        return []
    }
}
