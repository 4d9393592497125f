import Terminal

/// The terminal's window and how the panes share it.
struct Window: Sendable {
    /// Its size in cells.
    var size: Size
    /// How the user has divided it.
    var sizes: PaneSizes
    /// How it was divided at the start.
    let startSizes: PaneSizes
    /// The pane that has the focus.
    var focus = Pane.list
    /// Whether everything is shown line by line, for a screen reader.
    var isLinear: Bool
    /// Whether the footer has something to show, for which even a very short window has to make room.
    var needsFooter = false

    /// A window of `size`, divided as `sizes` says.
    init(size: Size, sizes: PaneSizes, isLinear: Bool) {
        self.size = size
        self.sizes = sizes
        startSizes = sizes
        self.isLinear = isLinear
    }

    /// Where everything stands.
    var layout: ScreenLayout { layout(focus: focus) }

    private func layout(focus: Pane) -> ScreenLayout {
        ScreenLayout(size: size, focus: focus, needsFooter: needsFooter, sizes: isLinear ? .zoomed : sizes)
    }

    /// The reader's pane as it is, or as it would be with the focus.
    var readerFrame: PaneFrame {
        layout.frames[.reader] ?? layout(focus: .reader).frames[.reader] ?? PaneFrame(layout.middle, hasTitle: false)
    }

    /// The rows that an overlay has below its title.
    var overlayRows: Int { max(1, layout.middle.size.rows - 1) }

}

/// Dividing the window among the panes.
extension Window {
    /// Columns or rows that one key moves a separator by.
    private static let step = (columns: 4, rows: 1)

    /// Divides the window as `action` asks; returns why it cannot, as a notice.
    mutating func divide(_ action: ResizeAction, _ times: Int) -> String? {
        switch action {
        case .zoom: sizes.isZoomed.toggle()
        case .reset: sizes = startSizes
        case .widen: return grow(by: min(times, 1000))
        case .narrow: return grow(by: -min(times, 1000))
        }
        return nil
    }

    /// Moves the edge of `pane`, which stands beside the article, to `column`.
    mutating func moveEdge(of pane: Pane, to column: Int) {
        if pane == .list { sizes.list = max(1, column) } else { sizes.sidebar = max(1, size.columns - column - 1) }
    }

    private mutating func grow(by steps: Int) -> String? {
        let before = layout
        switch before.form {
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
        // Sizes that the window has no room for are not remembered either.
        let after = layout
        if after.form == .columns {
            (sizes.list, sizes.sidebar) = (after.columns(of: .list), after.columns(of: .sidebar))
        } else {
            sizes.listRows = after.frames[.list]?.body.size.rows
        }
        return after == before ? "no more room" : nil
    }
}

extension ScreenLayout {
    /// How wide `pane` is; 0 where it is not visible.
    fileprivate func columns(of pane: Pane) -> Int { frames[pane]?.body.size.columns ?? 0 }
}
