import OnRecordCore
import OnRecordStore

extension AppState {
    mutating func search(_ action: SearchAction, _ times: Int) -> [Effect] {
        switch action {
        case .find where scope == .help: return begin(.help)
        case .find: return article == nil ? say("no article is shown") : begin(.find)
        case .corpus: return begin(.corpus)
        case .filter: return begin(focus == .sidebar ? .entities : .filter)
        case .match(let direction): return stepMatch(direction, times)
        case .hit(let direction): return walkHits(direction, times)
        }
    }

    // MARK: n and N

    private mutating func stepMatch(_ direction: Direction, _ times: Int) -> [Effect] {
        guard !search.text.isEmpty else {
            return say(
                "nothing has been looked for: \(keys.key(of: "find")) finds, \(keys.key(of: "search-articles")) searches all articles"
            )
        }
        guard !search.matches.isEmpty else {
            return say("“\(search.text)” is not in this article: ]h goes on to the next")
        }
        let next = (firstMatch(direction) ?? -1) + direction.sign * (times - 1)
        guard search.matches.indices.contains(next), firstMatch(direction) != nil else {
            return say(
                "no match \(direction == .next ? "below" : "above"): \(direction == .next ? "]h" : "[h") goes on to other articles"
            )
        }
        let effects = focus(on: .reader)
        search.current = next
        reveal(search.matches[next])
        return effects
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

    /// Finds the words of the search in the article shown.
    mutating func findMatches() {
        search.current = nil
        guard let article, !search.text.isEmpty else { return search.matches = [] }
        search.matches = PhraseMatcher(search.text).matches(in: article.text)
    }

    // MARK: ]h and [h

    private mutating func walkHits(_ direction: Direction, _ times: Int) -> [Effect] {
        guard !search.text.isEmpty else {
            return say(
                "nothing has been looked for: \(keys.key(of: "find")) finds, \(keys.key(of: "search-articles")) searches all articles"
            )
        }
        guard let result = search.result else {
            search.isRunning = true
            return [.search(SearchQuery(search.text), question(.walk(direction, times)))]
        }
        return [.resume(result, SearchQuery(search.text), question(.walk(direction, times)))]
    }

    private mutating func walk(_ direction: Direction, _ times: Int, through result: SearchResult, next: Int)
        -> [Effect]
    {
        let places = result.hits.map { MentionRow(article: $0.article, span: $0.span) }
        guard let target = walk(direction, times, in: places, next: next) else {
            return say(direction == .next ? "no later hit in any article" : "no earlier hit in any article")
        }
        search.hit = target
        return go(to: places[target].article, .match(places[target].span))
    }

    /// Takes what a search of all articles has found, unless something else is looked for by now.
    mutating func receive(found result: SearchResult, for query: SearchQuery, _ purpose: Purpose, next: Int) -> [Effect]
    {
        guard query.text == search.text else { return [] }
        search.isRunning = false
        search.result = result
        guard !result.hits.isEmpty else { return say("“\(query.text)” is in no article") }
        switch purpose {
        case .walk(let direction, let times): return walk(direction, times, through: result, next: next)
        case .list:
            show(ResultList(title: "“\(query.text)” in all articles", entries: result.hits.map(ResultEntry.init)))
            return []
        }
    }
}
