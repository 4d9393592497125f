extension AppState {
    mutating func perform(_ action: ProgramAction) -> [Effect] {
        switch action {
        case .help: toggleHelp()
        case .palette: openPalette()
        case .quit: hasQuit = true
        case .suspend: return [.suspend]
        case .redraw: return [.redraw]
        case .mouse: return toggleMouse()
        case .linear: return toggleLinear()
        case .close: return close()
        case .cancel: return cancel()
        }
        return []
    }

    private mutating func toggleMouse() -> [Effect] {
        usesMouse.toggle()
        notice =
            usesMouse
            ? "mouse on; hold Shift to select text" : "mouse off"
        return [.mouse(usesMouse)]
    }

    private mutating func toggleLinear() -> [Effect] {
        isLinear.toggle()
        return refit(keeping: spanInSight) + [.redraw]
    }

    private mutating func toggleHelp() {
        if case .help = overlay { overlay = nil } else { overlay = .help(HelpView(scope: scope)) }
    }

    /// Whether `close` would quit, since nothing is left to close.
    var wouldQuit: Bool {
        overlay == nil && !sizes.isZoomed && search.text.isEmpty && list.listing.filter == nil
            && sidebar.listing.filter.isEmpty && !sidebar.isOverCorpus
            && (layout.form == .columns || focus == .list)
    }

    /// Closes what lies on top, innermost first; with nothing left to close, quits.
    private mutating func close() -> [Effect] {
        if wouldQuit {
            hasQuit = true
        } else if overlay != nil {
            overlay = nil
        } else if sizes.isZoomed {
            return resizePanes(.zoom, 1)
        } else if !sidebar.listing.filter.isEmpty {
            return filterSidebar(by: "")
        } else if sidebar.isOverCorpus {
            sidebar.isOverCorpus = false
        } else if !search.text.isEmpty {
            return endSearch()
        } else if list.listing.filter != nil {
            return filter(by: nil)
        } else {
            return focus(on: layout.form == .stacked && focus == .sidebar ? .reader : .list)
        }
        return []
    }

    /// Cancels like `close`, but lets go of what is lit too, and never quits.
    private mutating func cancel() -> [Effect] {
        if overlay != nil {
            overlay = nil
        } else if !view.lit.isEmpty {
            view.lit = []
        } else if !search.text.isEmpty {
            return endSearch()
        } else if selection != nil {
            selection = nil
        } else if list.listing.filter != nil {
            return filter(by: nil)
        } else {
            return say("nothing to cancel; \(keys.key(of: "close")) quits")
        }
        return []
    }
}
