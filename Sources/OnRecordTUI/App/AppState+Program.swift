/// The program as a whole: help, quitting, closing what is open.
extension AppState {
    mutating func perform(_ action: ProgramAction) -> [Effect] {
        switch action {
        case .help:
            if case .help = overlay { return closeOverlay() }
            stackOverlay()
            overlay = .help(HelpView(scope: scope))
        case .palette: overlay = .palette(CommandPalette(below: overlay))
        case .quit: hasQuit = true
        case .skippedFiles: return [.skippedFiles]
        case .overview: return isOverview ? closeOverlay() : openOverview()
        case .suspend: return [.suspend]
        case .redraw: return [.redraw]
        case .mouse:
            mouse.isOn.toggle()
            notice = mouse.isOn ? "mouse on; hold Shift to select text" : "mouse off"
            return [.mouse(mouse.isOn)]
        case .linear:
            window.isLinear.toggle()
            return refit(keeping: visibleHighlight) + [.redraw]
        case .close:
            guard let layer = topLayer else {
                // One press too many, after one that closed something, must not end the program.
                guard !hasJustClosed else {
                    hasJustClosed = false
                    return say("nothing left to close; \(keys.key(of: "close")) again quits")
                }
                hasQuit = true
                return []
            }
            hasJustClosed = true
            return close(layer)
        case .cancel: return cancel()
        }
        return []
    }

    /// What `close` takes away, the topmost first.
    private enum Layer: CaseIterable {
        case overlay, zoom, sidebarFilter, search, filter, pane
    }

    private var topLayer: Layer? { Layer.allCases.first(where: isOpen) }

    /// Whether `close` would quit, since nothing is left to close.
    var wouldQuit: Bool { topLayer == nil }

    private func isOpen(_ layer: Layer) -> Bool {
        switch layer {
        case .overlay: overlay != nil
        case .zoom: window.sizes.isZoomed
        case .sidebarFilter: !sidebar.filter.isEmpty
        case .search: !search.text.isEmpty
        case .filter: list.listing.filter != nil
        case .pane: layout.form != .columns && focus != .list
        }
    }

    private mutating func close(_ layer: Layer) -> [Effect] {
        switch layer {
        case .overlay: return closeOverlay()
        case .zoom: return divide(.zoom, 1)
        case .sidebarFilter: return filterSidebar(by: "")
        case .search: return endSearch()
        case .filter: return list.filter(by: nil, in: listRoom, shown: article?.id)
        case .pane: return focus(on: layout.form == .stacked && focus == .sidebar ? .reader : .list)
        }
    }

    /// Closes like `close`, but clears highlights and the selection too, and never quits.
    private mutating func cancel() -> [Effect] {
        if overlay != nil {
            return closeOverlay()
        } else if !reading.view.lit.isEmpty {
            reading.view.lit = []
        } else if !search.text.isEmpty {
            return endSearch()
        } else if sidebar.selection != nil {
            sidebar.selection = nil
        } else if list.listing.filter != nil {
            return close(.filter)
        } else {
            return say("nothing to cancel; \(keys.key(of: "close")) quits")
        }
        return []
    }
}
