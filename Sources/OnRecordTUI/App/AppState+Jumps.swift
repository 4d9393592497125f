import OnRecordStore

extension AppState {
    /// Remembers where the user is as the start of a jump.
    mutating func rememberPlace() {
        if let place { jumps.push(place) }
    }

    mutating func jump(_ direction: Direction, _ times: Int) -> [Effect] {
        var target: Place?
        for _ in 0..<min(times, 100) {
            guard let place = target ?? place,
                let next = direction == .next ? jumps.forward(from: place) : jumps.back(from: place)
            else { break }
            target = next
        }
        guard let target else {
            return say(direction == .next ? "no later place to go forward to" : "no earlier place to go back to")
        }
        return arrive(in: target.article, .place(target))
    }

    /// Goes to a place in an article as a jump that one can come back from; the focus goes to the reader.
    mutating func go(to article: ArticleID, _ arrival: Arrival) -> [Effect] {
        rememberPlace()
        return arrive(in: article, arrival)
    }

    private mutating func arrive(in article: ArticleID, _ arrival: Arrival) -> [Effect] {
        article == self.article?.id ? arrive(arrival) : [.open(article, arrival, in: list.listing)]
    }

    /// Arrives in the article that is shown.
    mutating func arrive(_ arrival: Arrival) -> [Effect] {
        switch arrival {
        case .top: view = ReadingView()
        case .place(let place): return restore(place)
        case .quotation(let index): return focus(on: .reader) + show(quotation: index)
        case .mention(let span):
            let effects = focus(on: .reader)
            view.lit = [span]
            reveal(span)
            return effects
        case .noted(let place):
            guard let article else { return [] }
            let effects = focus(on: .reader)
            let span = place.span(in: article.text)
            if !span.isEmpty { view.lit = [span] }
            reveal(span)
            return effects
        case .resumed(let place):
            guard let article else { return [] }
            (resumes, hasBegun) = (nil, true)
            reveal(place.span(in: article.text))
        case .hit(let number):
            let index = number < 0 ? search.matches.count + number : number
            guard search.matches.indices.contains(index) else { return [] }
            search.current = index
            reveal(search.matches[index])
        }
        return []
    }

    private mutating func restore(_ place: Place) -> [Effect] {
        selection = place.selection
        let effects = focus(on: place.focus)
        view = place.view
        return effects + lookElsewhere()
    }
}
