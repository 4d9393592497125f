import OnRecordCore
import OnRecordStore

/// Searches: in the article shown, and of all articles, whose results the list shows.
extension AppState {
    mutating func search(_ action: SearchAction, _ times: Int) -> [Effect] {
        switch action {
        case .find where scope == .help: return begin(.help)
        case .find where scope == .table, .filter where scope == .table: return begin(.table)
        case .find: return article == nil ? say("no article open") : begin(.find)
        case .corpus: return begin(.corpus)
        case .filter: return begin(focus == .sidebar ? .entities : .filter)
        case .save:
            guard search.extent == .corpus, !search.text.isEmpty else {
                return say("no search to save; \(keys.key(of: "search-articles")) searches all articles")
            }
            return begin(.name)
        case .forget: return searches.saved.isEmpty ? say("no saved searches") : begin(.forgottenName)
        case .hits: return openHits()
        case .match(let direction): return stepMatch(direction, times)
        case .hit(let direction): return walkHits(direction, times)
        }
    }

    private var noSearch: String {
        "no search yet; \(keys.key(of: "find")) finds in this article, \(keys.key(of: "search-articles")) searches all"
    }

    // MARK: n and N

    /// Goes to the next or previous match in the article.
    mutating func stepMatch(_ direction: Direction, _ times: Int) -> [Effect] {
        guard !search.text.isEmpty else { return say(noSearch) }
        guard !search.matches.isEmpty else {
            return say("“\(search.text)” not found in this article; \(keys.key(of: "next-hit")) goes to the next")
        }
        guard search.step(direction, times, in: reading) else {
            return say(
                direction == .next
                    ? "no match below; \(keys.key(of: "next-hit")) continues in other articles"
                    : "no match above; \(keys.key(of: "previous-hit")) continues in other articles")
        }
        let effects = focus(on: .reader)
        return effects + (search.currentMatch.map { reading.goTo($0) } ?? [])
    }

    // MARK: ]h and [h

    private mutating func walkHits(_ direction: Direction, _ times: Int) -> [Effect] {
        guard !search.text.isEmpty else { return say(noSearch) }
        let ahead = search.ahead(direction, of: reading.here)
        guard ahead.count < times else {
            rememberPlace()
            let effects = focus(on: .reader)
            search.current = direction == .next ? ahead[times - 1] : ahead[ahead.count - times]
            return effects + (search.currentMatch.map { reading.goTo($0) } ?? [])
        }
        return walkOn(direction, times - ahead.count)
    }

    /// Continues in the other articles, which are searched first where only this one was.
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
        let request = list.request(in: listRoom, opens: false, article: article?.id)
        let walk = HitWalk(
            listing: list.listing, isPrepared: isPrepared && !search.isRunning, from: article?.id, direction: direction,
            times: times)
        return focus(on: .reader) + (isPrepared ? [] : [.list(request)]) + [.walkHits(walk)]
    }

    // MARK: g/

    /// Shows what matches the query as far as it has been typed; what cannot be parsed yet leaves the list as it is.
    mutating func searchAsTyped(_ prompt: Prompt) -> [Effect] {
        guard !prompt.line.isBlank else { return restore(prompt) }
        do {
            return look(for: try searches.query(whileTyped: prompt.line.text), typed: prompt.line.text)
        } catch {
            self.prompt?.problem = error
            return []
        }
    }

    /// Keeps the search as it was typed. A query that cannot be parsed stays to be mended, the cursor where it is wrong.
    mutating func acceptSearch(_ prompt: Prompt) -> [Effect] {
        let typed = prompt.line.text.isEmpty ? prompt.search.text : prompt.line.text
        guard !typed.isEmpty else { return [] }
        do {
            let query = try searches.query(for: typed)
            var effects = searches.remember(typed) + look(for: query, typed: typed)
            if !search.isRunning, list.count > 0 { effects += openHits() }
            var looser = list.listing
            looser.search = query.whileTyped
            list.fallback = looser
            search.opensHits = true
            if let origin = prompt.origin { navigation.jumps.push(origin) }
            return effects
        } catch {
            return mend(prompt, error)
        }
    }

    /// Looks for `query`, which was typed as `typed`.
    private mutating func look(for query: Query, typed: String) -> [Effect] {
        guard list.listing.search != query else {
            // The list has it already, or will have.
            (search.text, search.extent) = (typed, .corpus)
            return !search.isRunning && prompt == nil && list.count == 0 ? sayNothingFound() : []
        }
        let order = list.isSearch ? search.order : list.listing.order
        search = SearchState()
        (search.text, search.extent, search.order, search.isRunning) = (typed, .corpus, order, true)
        return list.search(for: query, in: listRoom)
    }

    private mutating func sayNothingFound() -> [Effect] {
        if let name = SearchNames.names(in: search.text).first {
            return say("no article matches “\(search.text)”; no saved search is called “\(name)”")
        }
        let hint = search.nearest.map { "; did you mean “\($0)”? \(keys.key(of: "search-articles")), then Up" }
        return say("no article matches “\(search.text)”\(hint ?? "")")
    }

    /// Takes what a search has found; `nil` where it goes on as with any list.
    mutating func receive(searched answer: ListAnswer) -> [Effect]? {
        search.isRunning = false
        guard answer.count == 0, answer.request.opens else { return nil }
        search.matches = []
        search.nearest = answer.nearest
        return prompt == nil ? sayNothingFound() : []
    }

    /// Ends the search: all articles again, the one that is shown selected.
    mutating func endSearch() -> [Effect] {
        let order = search.order
        search = SearchState()
        return list.endSearch(order: order, in: listRoom, shown: article?.id)
    }

    /// Leaves the list and the article as they were before the line was typed.
    mutating func restore(_ prompt: Prompt) -> [Effect] {
        search = prompt.search
        guard list.listing != prompt.list.listing else { return [] }
        list = prompt.list
        // What was seen then may have changed meanwhile.
        let request = list.request(in: listRoom, opens: false, article: prompt.origin?.article)
        guard let origin = prompt.origin else { return [.list(request)] }
        return [.list(request), .open(origin.article, .place(origin), in: list.listing)]
    }

    // MARK: f

    /// Shows the articles that match what has been typed; what cannot be parsed yet leaves the list as it is.
    mutating func filterAsTyped(_ prompt: Prompt) -> [Effect] {
        do {
            let query = prompt.line.isBlank ? nil : try searches.query(whileTyped: prompt.line.text)
            return list.filter(by: query, in: listRoom, shown: article?.id)
        } catch {
            self.prompt?.problem = error
            return []
        }
    }

    /// Filters the list by `text`, as if it had been typed.
    mutating func filterList(by text: String) -> [Effect] {
        let query = try? searches.query(for: text)
        return searches.remember(text) + list.filter(by: query, in: listRoom, shown: article?.id)
    }

    /// Keeps the filter.
    mutating func acceptFilter(_ prompt: Prompt) -> [Effect] {
        guard !prompt.line.isBlank else { return [] }
        do {
            let query = try searches.query(for: prompt.line.text)
            let effects = searches.remember(prompt.line.text)
            guard query != list.listing.filter else { return effects }
            list.fallback = list.listing
            return effects + list.filter(by: query, in: listRoom, shown: article?.id)
        } catch {
            return mend(prompt, error)
        }
    }

    private mutating func mend(_ prompt: Prompt, _ error: QueryError) -> [Effect] {
        var prompt = prompt
        prompt.line = LineEditor(prompt.line.text, cursor: error.span.start)
        prompt.problem = error
        self.prompt = prompt
        return []
    }
}
