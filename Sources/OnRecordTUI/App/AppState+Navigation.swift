import OnRecordCore
import OnRecordStore

/// Jumps, marks, and arriving at places.
extension AppState {
    /// Remembers where the user is as the start of a jump.
    mutating func rememberPlace() {
        if let place { navigation.jumps.push(place) }
    }

    mutating func jump(_ direction: Direction, _ times: Int) -> [Effect] {
        guard let target = navigation.jump(direction, times, from: place) else {
            return say(direction == .next ? "no later place to go forward to" : "no earlier place to go back to")
        }
        return arrive(in: target.article, .place(target))
    }

    /// Goes to a place in an article as a jump that one can come back from.
    mutating func go(to article: ArticleID, _ arrival: Arrival) -> [Effect] {
        rememberPlace()
        return arrive(in: article, arrival)
    }

    /// Goes to a place in an article, which is loaded first where another is shown.
    mutating func arrive(in article: ArticleID, _ arrival: Arrival) -> [Effect] {
        article == self.article?.id ? arrive(arrival) : [.open(article, arrival, in: list.listing)]
    }

    /// Arrives in the article that is shown.
    mutating func arrive(_ arrival: Arrival) -> [Effect] {
        switch arrival {
        case .top: reading.view = ReadingView()
        case .place(let place):
            sidebar.selection = place.selection
            var effects = focus(on: place.focus)
            reading.view = place.view
            if let table = place.table { effects += open(Table(table)) }
            return effects + reading.lookElsewhere()
        case .quotation(let index): return focus(on: .reader) + reading.show(quotation: index)
        case .mention(let span):
            let effects = focus(on: .reader)
            reading.view.lit = [span]
            return effects + reading.goTo(span)
        case .named(let words, let entity):
            guard let span = article?.mention(of: entity, as: words) else { return focus(on: .reader) }
            return arrive(.mention(span))
        case .noted(let place):
            guard let article else { return [] }
            let effects = focus(on: .reader)
            let span = place.span(in: article.text)
            if !span.isEmpty { reading.view.lit = [span] }
            return effects + reading.goTo(span)
        case .resumed(let place):
            guard let article else { return [] }
            (readingLog.resumes, hasBegun) = (nil, true)
            return reading.goTo(place.span(in: article.text)) + focus(on: focus) + restoreTable()
        case .hit(let number):
            let index = number < 0 ? search.matches.count + number : number
            guard search.matches.indices.contains(index) else { return [] }
            search.current = index
            return reading.goTo(search.matches[index])
        }
        return []
    }

    // MARK: Marks

    mutating func mark(_ action: MarkAction, _ letter: Unicode.Scalar?) -> [Effect] {
        switch action {
        case .set: return letter.map { setMark($0) } ?? []
        case .go: return letter.map { goToMark($0) } ?? []
        case .jumps:
            let jumps = navigation.jumps
            guard !jumps.places.isEmpty else { return say("no jumps yet") }
            return [.describe(jumps.places.reversed(), selected: max(0, jumps.places.count - 1 - jumps.index))]
        }
    }

    private mutating func setMark(_ letter: Unicode.Scalar) -> [Effect] {
        guard letter.properties.isAlphabetic else { return say("marks are letters: \(keys.key(of: "set-mark"))a") }
        guard let place, let noted = notedHere else { return say("no article open") }
        return take(navigation.mark(place, noted, as: letter))
    }

    private mutating func goToMark(_ letter: Unicode.Scalar) -> [Effect] {
        if letter == "'" || letter == "`" {
            guard let target = navigation.jumps.last else { return say("no earlier place to go back to") }
            return go(to: target.article, .place(target))
        }
        guard let target = navigation.marks[letter] else {
            return say("mark \(letter) is not set; \(keys.key(of: "set-mark"))\(letter) sets it")
        }
        guard let place = target.place else {
            rememberPlace()
            return [.find(target.noted, in: list.listing, .noted(target.noted))]
        }
        return go(to: place.article, .place(place))
    }

    /// Lists the places where jumps started.
    mutating func receive(jumps entries: [ResultEntry], selected: Int) -> [Effect] {
        var results = ResultList(title: "Places where jumps started, latest first", entries: entries)
        results.select(selected)
        show(.results(results))
        return lookAtResults()
    }

    // MARK: Unread articles and saved places

    mutating func receive(unread id: ArticleID?, _ direction: Direction) -> [Effect] {
        guard let id else {
            let place = direction == .next ? "below" : "above"
            return say("no unread article \(place); \(keys.key(of: "toggle-read")) marks one unread")
        }
        if focus == .reader { rememberPlace() }
        return [.open(id, .top, in: list.listing)]
    }

    /// Takes a saved place whose article is not there, or not yet.
    mutating func receive(notFound place: NotedPlace, _ arrival: Arrival) -> [Effect] {
        // It may still come; until then the first article is shown.
        if case .resumed = arrival {
            guard article == nil else { return [] }
            var request = list.request(in: listRoom, opens: true)
            request.isSlow = !list.listing.isWhole
            return [.list(request)]
        }
        return say("\(place.article.path) no longer exists")
    }
}
