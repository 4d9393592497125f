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

    /// Gives `pane` the focus; the sidebar selects its first entity where none is.
    mutating func focus(on pane: Pane) -> [Effect] {
        focus = pane
        layOut()
        if pane == .sidebar, !sidebar.isOverCorpus, selectedRow == nil, let first = sidebarEntities.first {
            selection = SelectedEntity(id: first.id, name: first.name)
        }
        return revealSelected()
    }

    /// Enter: reads the article, shows the entity's page, opens the entry.
    mutating func open() -> [Effect] {
        if let overlay { return open(from: overlay) }
        switch focus {
        case .list:
            guard article != nil else { return say("no article to read") }
            return focus(on: .reader)
        case .reader: return speaker()
        case .sidebar: return act(on: .profile)
        }
    }

    private mutating func open(from overlay: Overlay) -> [Effect] {
        if case .page(let page) = overlay { return open(from: page) }
        guard case .results(let results) = overlay else {
            self.overlay = nil
            return []
        }
        guard results.entries.indices.contains(results.selected) else { return say("nothing to open") }
        let entry = results.entries[results.selected]
        self.overlay = nil
        let effects = go(to: entry.article, entry.arrival)
        // After the place to come back to was noted, which has the selection of then.
        if let speaker = results.speaker { selection = speaker }
        return effects
    }

    mutating func goToFirstMention() -> [Effect] {
        guard let article, let selection else { return say("nothing selected") }
        guard let first = article.mentions(of: selection.id).first else {
            return say("\(selection.name) is not mentioned in this article")
        }
        return go(to: article.id, .mention(first.span))
    }
}
