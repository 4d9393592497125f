import Terminal

/// Draws everything.
struct Screen {
    let state: AppState
    let theme: Theme

    /// The frame.
    var surface: Surface {
        let layout = state.layout
        var surface = Surface(size: state.size)
        if let header = layout.header { draw(HeaderLine(state: state, theme: theme), in: header, of: &surface) }
        drawPanes(layout, into: &surface)
        drawOverlay(layout, into: &surface)
        if let footer = layout.footer { draw(FooterLine(state: state, theme: theme), in: footer, of: &surface) }
        return surface
    }

    private func drawPanes(_ layout: ScreenLayout, into surface: inout Surface) {
        guard state.overlay == nil else { return }
        for pane in Pane.allCases {
            guard let frame = layout.frames[pane] else { continue }
            if let title = frame.title {
                draw(PaneTitle(pane: pane, state: state, theme: theme), in: title, of: &surface)
            }
            draw(content(of: pane), in: frame.body, of: &surface)
        }
        if let who = layout.who { draw(WhoStrip(state: state, theme: theme), in: who, of: &surface) }
        for separator in layout.separators { surface.fill(separator, with: "│", style: theme.separator) }
    }

    private func content(of pane: Pane) -> any Drawing {
        switch pane {
        case .list: ListPane(state: state, theme: theme)
        case .reader: ReaderPane(state: state, theme: theme)
        case .sidebar: SidebarPane(state: state, theme: theme)
        }
    }

    private func drawOverlay(_ layout: ScreenLayout, into surface: inout Surface) {
        switch state.overlay {
        case .help(let help):
            draw(HelpPane(help: help, keys: state.keys, theme: theme), in: layout.middle, of: &surface)
        case .palette(let palette):
            draw(PalettePane(palette: palette, keys: state.keys, theme: theme), in: layout.middle, of: &surface)
        case .page(let page): draw(EntityPagePane(page: page, theme: theme), in: layout.middle, of: &surface)
        case .results(let results): draw(ResultsPane(results: results, theme: theme), in: layout.middle, of: &surface)
        case nil: break
        }
    }

    private func draw(_ drawing: any Drawing, in rect: Rect, of surface: inout Surface) {
        guard rect.size.columns > 0, rect.size.rows > 0 else { return }
        var part = Surface(size: rect.size)
        drawing.draw(into: &part)
        surface[rect] = part
    }
}
