import OnRecordCore
import OnRecordStore

/// The search of all articles: the list shows those that answer it.
extension AppState {
    /// Shows at once what answers the query as far as it has been typed; what cannot be understood yet is said and leaves the
    /// list as it is.
    mutating func searchAsTyped(_ prompt: Prompt) -> [Effect] {
        guard prompt.line.text.contains(where: { !$0.isWhitespace }) else { return restore(prompt) }
        do {
            return look(for: try query(for: prompt.line.text).whileTyped, typed: prompt.line.text)
        } catch {
            self.prompt?.problem = error
            return []
        }
    }

    /// Keeps the search as it was typed. A query that cannot be understood stays to be mended, the cursor where it is wrong.
    mutating func acceptSearch(_ prompt: Prompt) -> [Effect] {
        let typed = prompt.line.text.isEmpty ? prompt.search.text : prompt.line.text
        guard !typed.isEmpty else { return [] }
        do {
            let query = try query(for: typed)
            let effects = remember(typed) + look(for: query, typed: typed)
            var looser = list.listing
            looser.search = query.whileTyped
            fallback = looser
            rememberPlace(prompt)
            return effects
        } catch {
            return mend(prompt, error)
        }
    }

    /// Keeps the filter.
    mutating func acceptFilter(_ prompt: Prompt) -> [Effect] {
        guard prompt.line.text.contains(where: { !$0.isWhitespace }) else { return [] }
        do {
            let query = try query(for: prompt.line.text)
            let effects = remember(prompt.line.text)
            guard query != list.listing.filter else { return effects }
            fallback = list.listing
            return effects + filter(by: query)
        } catch {
            return mend(prompt, error)
        }
    }

    /// The query that `text` asks for, saved searches (`@name`) expanded.
    func query(for text: String) throws(QueryError) -> Query {
        // Parsed as typed first, so that an error points into what the user sees.
        let typed = try Query(compiling: text)
        let expanded = SearchNames(savedSearches).expanded(text)
        return expanded == text ? typed : try Query(compiling: expanded)
    }

    /// Puts `text` into the history, for later runs too.
    mutating func remember(_ text: String) -> [Effect] {
        history.add(text)
        return [.keep(.search(text))]
    }

    private mutating func mend(_ prompt: Prompt, _ error: QueryError) -> [Effect] {
        var prompt = prompt
        prompt.line = LineEditor(prompt.line.text, cursor: error.span.start)
        prompt.problem = error
        self.prompt = prompt
        return []
    }

    private mutating func rememberPlace(_ prompt: Prompt) {
        if let origin = prompt.origin { jumps.push(origin) }
    }

    /// Looks for `query`, which was typed as `typed`.
    private mutating func look(for query: Query, typed: String) -> [Effect] {
        guard list.listing.search != query else { return keep(typed) }
        let order = list.isSearch ? search.order : list.listing.order
        search = SearchState()
        (search.text, search.extent, search.order, search.isRunning) = (typed, .corpus, order, true)
        if !list.isSearch { list.listing.order = .relevance }
        list.listing.search = query
        list.select(0)
        var request = listRequest(opens: true)
        request.isSlow = true
        return [.list(request)]
    }

    /// The list has it already, or will have.
    private mutating func keep(_ typed: String) -> [Effect] {
        (search.text, search.extent) = (typed, .corpus)
        guard !search.isRunning, prompt == nil else { return [] }
        return list.count == 0 ? sayNothingFound() : []
    }

    private mutating func sayNothingFound() -> [Effect] {
        let hint = search.nearest.map {
            "; did you mean “\($0)”? \(keys.key(of: "search-articles")), then Up"
        }
        return say("no article matches “\(search.text)”\(hint ?? "")")
    }

    /// Shows `listing`, since nothing holds the words as they were typed.
    mutating func fallBack(to listing: ArticleListing) -> [Effect] {
        list.listing = listing
        list.select(0)
        notice = "no exact match; showing words that start this way"
        return [.list(listRequest(opens: true))]
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
        guard list.isSearch else { return [] }
        list.listing.search = nil
        if let order, list.listing.order == .relevance { list.listing.order = order }
        (list.snippets, list.notes) = ([:], [])
        var request = listRequest(opens: article == nil)
        request.article = article?.id
        return [.list(request)]
    }

    /// Leaves the list and the article as they were before the line was typed.
    mutating func restore(_ prompt: Prompt) -> [Effect] {
        search = prompt.search
        guard list.listing != prompt.list.listing else { return [] }
        list = prompt.list
        // What was seen then may have changed meanwhile.
        var request = listRequest(opens: false)
        request.article = prompt.origin?.article
        guard let origin = prompt.origin else { return [.list(request)] }
        return [.list(request), .open(origin.article, .place(origin), in: list.listing)]
    }
}
