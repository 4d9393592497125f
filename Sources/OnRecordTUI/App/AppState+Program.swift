extension AppState {
    mutating func perform(_ action: ProgramAction) -> [Effect] {
        switch action {
        case .help: toggleHelp()
        case .quit: hasQuit = true
        case .suspend: return [.suspend]
        case .redraw: return [.redraw]
        case .close: return close()
        case .cancel: return cancel()
        }
        return []
    }

    private mutating func toggleHelp() {
        if case .help = overlay { overlay = nil } else { overlay = .help(top: 0) }
    }

    /// Closes what lies on top, innermost first; with nothing left to close, quits.
    private mutating func close() -> [Effect] {
        if overlay != nil {
            overlay = nil
        } else if !search.text.isEmpty {
            search = SearchState()
        } else if !list.listing.filter.isEmpty {
            return filter(by: "")
        } else if layout.form != .columns, focus != .list {
            return focus(on: layout.form == .stacked && focus == .sidebar ? .reader : .list)
        } else {
            hasQuit = true
        }
        return []
    }

    /// Cancels like `close`, but lets go of what is lit too, and never quits.
    private mutating func cancel() -> [Effect] {
        if overlay != nil {
            overlay = nil
        } else if view.lit != nil {
            view.lit = nil
        } else if !search.text.isEmpty {
            search = SearchState()
        } else if selection != nil {
            selection = nil
        } else if !list.listing.filter.isEmpty {
            return filter(by: "")
        }
        return []
    }
}
