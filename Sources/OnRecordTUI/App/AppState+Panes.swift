import OnRecordCore
import Terminal

/// Panes: which has the focus, how they share the window, and what Enter opens in them.
extension AppState {
    mutating func changePane(_ action: PaneAction) -> [Effect] {
        switch action {
        case .next: return focus(on: focus.around(1))
        case .previous: return focus(on: focus.around(-1))
        case .left where focus == .list: return say("no pane on the left")
        case .left: return focus(on: focus.around(-1))
        case .right where focus == .sidebar: return say("no pane on the right")
        case .right: return focus(on: focus.around(1))
        case .to(let pane): return focus(on: pane)
        }
    }

    /// Gives `pane` the focus; the sidebar selects its first entity where none is selected.
    mutating func focus(on pane: Pane) -> [Effect] {
        window.focus = pane
        if pane == .sidebar { sidebar.selectFirst(of: article) }
        return list.revealSelected(in: listRoom)
    }

    // MARK: The window

    mutating func divide(_ action: ResizeAction, _ times: Int) -> [Effect] {
        if table != nil {
            return action == .zoom
                ? changeTable { table, _ in table.togglePreview() } + lookAtTable()
                : say("a table has no panes")
        }
        if var results {
            guard action == .zoom else { return say("a list has no panes") }
            results.hasPreview.toggle()
            show(.results(results))
            return lookAtResults()
        }
        let seen = visibleHighlight
        if let why = window.divide(action, times) { return say(why) }
        return refit(keeping: seen)
    }

    /// Takes the window's new size. The place is kept, and what is highlighted stays visible.
    mutating func resize(to size: Size) -> [Effect] {
        let seen = visibleHighlight
        window.size = size
        return refit(keeping: seen)
    }

    /// Fits everything to panes of other sizes; what is at `seen` stays visible.
    mutating func refit(keeping seen: TextSpan?) -> [Effect] {
        if let seen, reading.visible?.contains(seen.start) == false { reading.reveal(seen) }
        overlay?.fit(to: window, keys: keys)
        return list.revealSelected(in: listRoom) + lookAtTable() + lookAtResults()
    }

    /// Covers the panes with `overlay`, what is selected in it visible.
    mutating func show(_ overlay: Overlay) {
        self.overlay = overlay
        self.overlay?.fit(to: window, keys: keys)
    }

    // MARK: Enter

    /// Reads the article, shows the entity's profile, opens the entry.
    mutating func open() -> [Effect] {
        switch overlay {
        case .table(let table): return open(from: table)
        case .page(let page): return open(from: page)
        case .results(let results): return open(from: results)
        case .help, .skipped, .palette: return closeOverlay()
        case nil: break
        }
        switch focus {
        case .list: return article == nil ? say("no article to read") : focus(on: .reader)
        case .reader: return goToSpeaker()
        case .sidebar: return act(on: .profile)
        }
    }

    private mutating func open(from results: ResultList) -> [Effect] {
        guard results.entries.indices.contains(results.selected) else { return say("nothing to open") }
        let entry = results.entries[results.selected]
        (overlay, overlaysBelow) = (nil, [])
        guard case .hit = entry.arrival else { return go(to: entry.article, entry.arrival) }
        return go(to: entry.article, entry.arrival) + focus(on: .reader)
    }

    private mutating func open(from page: Page) -> [Effect] {
        guard page.rows.indices.contains(page.selected), let target = page.rows[page.selected].target else {
            return say("nothing to open")
        }
        switch target {
        case .entity(let entity):
            stackOverlay()
            return [.page(entity)]
        case .record(let scope):
            stackOverlay()
            return openRecord(scopes(from: scope))
        case .everybody:
            stackOverlay()
            return openEverybody()
        case .skippedFiles:
            stackOverlay()
            return [.skippedFiles]
        case .dates: return page.dates.map { filter(from: $0.from, to: $0.to) } ?? []
        case .list(let filter):
            closeTable()
            let effects = focus(on: .list)
            return effects + (filter.map { filterList(by: $0) } ?? [])
        case .search(let query):
            let effects = closeOverlay()
            return effects + begin(.corpus) + type(query)
        case .place(let article, let arrival):
            rememberPlace()
            (overlay, overlaysBelow) = (nil, [])
            let effects = arrive(in: article, arrival) + focus(on: .reader)
            // After the place to come back to was noted, which has the selection of then.
            sidebar.selection = page.entity
            return effects
        }
    }
}
