import OnRecordCore
import OnRecordStore

extension AppState {
    mutating func search(_ action: SearchAction, _ times: Int) -> [Effect] {
        switch action {
        case .find where scope == .help: return begin(.help)
        case .find: return article == nil ? say("no article open") : begin(.find)
        case .corpus: return begin(.corpus)
        case .filter: return begin(focus == .sidebar ? .entities : .filter)
        case .save: return saveSearch()
        case .forget: return forgetSearch()
        case .match(let direction): return stepMatch(direction, times)
        case .hit(let direction): return walkHits(direction, times)
        }
    }

    // MARK: n and N

    private mutating func stepMatch(_ direction: Direction, _ times: Int) -> [Effect] {
        guard !search.text.isEmpty else {
            return say(noSearch)
        }
        guard !search.matches.isEmpty else {
            return say("“\(search.text)” not found in this article; \(keys.key(of: "next-hit")) goes to the next")
        }
        let next = (firstMatch(direction) ?? -1) + direction.sign * (times - 1)
        guard search.matches.indices.contains(next), firstMatch(direction) != nil else {
            return say(
                direction == .next
                    ? "no match below; \(keys.key(of: "next-hit")) continues in other articles"
                    : "no match above; \(keys.key(of: "previous-hit")) continues in other articles"
            )
        }
        let effects = focus(on: .reader)
        search.current = next
        reveal(search.matches[next])
        return effects
    }

    private var noSearch: String {
        "no search yet; \(keys.key(of: "find")) finds in this article, \(keys.key(of: "search-articles")) searches all"
    }

    private func firstMatch(_ direction: Direction) -> Int? {
        if let current = search.current, search.matches.indices.contains(current),
            visible?.contains(search.matches[current].start) ?? true
        {
            let next = current + direction.sign
            return search.matches.indices.contains(next) ? next : nil
        }
        switch direction {
        case .next: return search.matches.firstIndex { $0.start >= here }
        case .previous: return search.matches.lastIndex { $0.start < here }
        }
    }

    /// Finds what is looked for in the article shown.
    mutating func findMatches() {
        search.current = nil
        guard let article, !search.text.isEmpty else { return search.matches = [] }
        search.matches =
            search.extent == .corpus ? article.hits : PhraseMatcher(search.text).matches(in: article.text)
    }

    // MARK: ]h and [h

    private mutating func walkHits(_ direction: Direction, _ times: Int) -> [Effect] {
        guard !search.text.isEmpty else {
            return say(noSearch)
        }
        let ahead = search.matches.indices.filter { direction == .next ? isAhead($0) : isBehind($0) }
        if ahead.count >= times {
            rememberPlace()
            let effects = focus(on: .reader)
            search.current = direction == .next ? ahead[times - 1] : ahead[ahead.count - times]
            search.currentMatch.map { reveal($0) }
            return effects
        }
        return walkOn(direction, times - ahead.count)
    }

    private func isAhead(_ match: Int) -> Bool {
        search.current.map { match > $0 } ?? (search.matches[match].start >= here)
    }

    private func isBehind(_ match: Int) -> Bool {
        search.current.map { match < $0 } ?? (search.matches[match].start < here)
    }

    /// On into the other articles, which are searched first where only this one was.
    private mutating func walkOn(_ direction: Direction, _ times: Int) -> [Effect] {
        let isPrepared = search.extent == .corpus
        if !isPrepared {
            guard let words = WordSequence(search.text, isPrefix: true) else {
                return say("“\(search.text)” has no word to search other articles for")
            }
            let phrase = words.words.map(\.text).joined(separator: " ")
            (search.extent, search.order) = (.corpus, list.listing.order)
            list.listing.search = try? Query(parsing: "\"\(phrase)\"*")
        }
        rememberPlace()
        var request = listRequest(opens: false)
        request.article = article?.id
        let walk = HitWalk(
            listing: list.listing, isPrepared: isPrepared && !search.isRunning, from: article?.id, direction: direction,
            times: times)
        return focus(on: .reader) + (isPrepared ? [] : [.list(request)]) + [.walkHits(walk)]
    }
}
