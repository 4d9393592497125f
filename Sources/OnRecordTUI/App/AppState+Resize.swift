import OnRecordCore
import Terminal

/// Dividing the window among the panes.
extension AppState {
    /// Columns or rows that one key moves a separator by.
    private static let step = (columns: 4, rows: 1)

    mutating func resizePanes(_ action: ResizeAction, _ times: Int) -> [Effect] {
        let seen = spanInSight
        switch action {
        case .zoom: sizes.isZoomed.toggle()
        case .reset: sizes = startSizes
        case .widen: if let why = grow(by: min(times, 1000)) { return say(why) }
        case .narrow: if let why = grow(by: -min(times, 1000)) { return say(why) }
        }
        return refit(keeping: seen)
    }

    /// Gives the pane with the focus so many steps more; says why not where it cannot.
    private mutating func grow(by steps: Int) -> String? {
        let before = layout
        switch layout.form {
        case .single: return "only one pane is visible"
        case .columns:
            let (list, sidebar) = (before.columns(of: .list), before.columns(of: .sidebar))
            let change = steps * Self.step.columns
            switch focus {
            case .list: sizes.list = list + change
            case .sidebar: sizes.sidebar = sidebar + change
            case .reader: (sizes.list, sizes.sidebar) = (list - change / 2, sidebar - change / 2)
            }
        case .stacked:
            guard focus != .sidebar else { return "the sidebar overlaps the other panes here" }
            let rows = before.frames[.list]?.body.size.rows ?? 1
            sizes.listRows = rows + steps * Self.step.rows * (focus == .list ? 1 : -1)
        }
        // What the window has no room for is not asked for later either.
        let after = layout
        if layout.form == .columns {
            (sizes.list, sizes.sidebar) = (after.columns(of: .list), after.columns(of: .sidebar))
        } else {
            sizes.listRows = after.frames[.list]?.body.size.rows
        }
        return after == before ? "no more room" : nil
    }

    /// Takes the window's new size. The place is kept, and what is lit stays in sight.
    mutating func resize(to size: Size) -> [Effect] {
        let seen = spanInSight
        self.size = size
        return refit(keeping: seen)
    }

    /// Lays everything out anew where the panes have other sizes; what is at `seen` stays in sight.
    mutating func refit(keeping seen: TextSpan?) -> [Effect] {
        layOut()
        if let seen, visible?.contains(seen.start) == false { reveal(seen) }
        fitOverlay()
        return revealSelected()
    }
}

extension ScreenLayout {
    /// How wide `pane` is; 0 where it is not seen.
    fileprivate func columns(of pane: Pane) -> Int { frames[pane]?.body.size.columns ?? 0 }
}
