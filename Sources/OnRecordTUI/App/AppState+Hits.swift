import OnRecordCore
import OnRecordStore

/// The hits of a search of all articles, each with its sentence.
extension AppState {
    /// The list of results that covers the panes.
    var results: ResultList? { if case .results(let results) = overlay { results } else { nil } }

    /// Shows the hits of the current search, from the article that is read on.
    mutating func openHits() -> [Effect] {
        guard list.isSearch else {
            return say("no search; \(keys.key(of: "search-articles")) searches all articles")
        }
        guard list.count > 0 else { return say("no article matches “\(search.text)”") }
        search.opensHits = true
        let near = list.row(at: list.selected)?.id == article?.id ? article?.id : nil
        let selection = near.map { HitSelection.near($0, reading.here) } ?? .first(list.selected)
        return [.hits(HitRequest(listing: list.listing, index: list.selected, selection: selection))]
    }

    mutating func receive(_ answer: HitAnswer) -> [Effect] {
        guard answer.request.listing == list.listing else { return [] }
        if var results, results.window?.listing == list.listing {
            results.take(answer.entries, answer.window, selecting: answer.request.selection)
            show(.results(results))
            return lookAtResults()
        }
        // What only dates, outlets or files were asked for has no hits to read.
        guard search.opensHits, overlay == nil, prompt == nil, answer.entries.contains(where: { !$0.lit.isEmpty })
        else { return [] }
        search.opensHits = false
        var results = ResultList(title: hitTitle, entries: answer.entries, window: answer.window)
        results.take(answer.entries, answer.window, selecting: answer.request.selection)
        show(.results(results))
        return lookAtResults()
    }

    private var hitTitle: String {
        "HITS  “\(search.text)”" + (list.listing.filter.map { "  filter: \($0.text)" } ?? "")
    }

    /// Moves through hits, also to those that are not read yet.
    mutating func moveHits(_ movement: Movement, _ count: Int?, in window: HitWindow) -> [Effect] {
        switch movement {
        case .top, .bottom:
            if let count { return askForHits(of: count - 1, in: window) }
            let isThere = movement == .top ? window.start == 0 : window.end == window.count
            guard isThere else {
                return movement == .top
                    ? askForHits(of: 0, in: window) : askForHits(of: window.count - 1, .last, in: window)
            }
        case .percent:
            return askForHits(of: min(count ?? 0, 100) * (window.count - 1) / 100, in: window)
        default: break
        }
        let end = overlay?.move(movement, count: count, in: self.window, keys: keys)
        if let end { notice = (movement.isForward ? window.end < window.count : window.start > 0) ? "working…" : end }
        return lookAtResults()
    }

    /// Asks for the hits of the article at `index`, to select the first of them where `selection` tells nothing else.
    private func askForHits(of index: Int, _ selection: HitSelection? = nil, in window: HitWindow) -> [Effect] {
        let index = max(0, min(index, window.count - 1))
        return [.hits(HitRequest(listing: window.listing, index: index, selection: selection ?? .first(index)))]
    }

    /// Goes to the first entry of the next or previous article.
    mutating func stepResults(_ direction: Direction, _ times: Int, in results: ResultList) -> [Effect] {
        var results = results
        for _ in 0..<min(times, 1000) {
            guard let target = results.group(direction) else {
                notice = direction == .next ? "no next article" : "no previous article"
                break
            }
            results.select(target)
        }
        show(.results(results))
        return lookAtResults()
    }

    /// Asks for what is missing around the selected entry: hits of more articles, the text around it.
    mutating func lookAtResults() -> [Effect] {
        guard var results, let entry = results.selectedEntry else { return [] }
        var effects: [Effect] = []
        if let window = results.window, let index = results.selectedArticle, !results.isWaiting,
            window.needsMore(around: index)
        {
            results.isWaiting = true
            let selection = HitSelection.near(entry.article, entry.span.start)
            effects.append(.hits(HitRequest(listing: window.listing, index: index, selection: selection)))
        }
        let hasRoom = results.layout(in: layout.middle.size).preview != nil
        if hasRoom, results.preview?.article != entry.article || results.preview?.span != entry.surroundings {
            effects.append(.excerpt(entry.article, entry.surroundings))
        }
        overlay = .results(results)
        return effects
    }
}

extension HitWindow {
    /// Whether the article at `index` is so near to an end of the window that one may soon come to it.
    fileprivate func needsMore(around index: Int) -> Bool {
        let near = HitRequest.margin / 2
        return (start > 0 && index - start < near) || (end < count && end - index <= near)
    }
}
