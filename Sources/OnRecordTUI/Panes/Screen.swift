import Terminal

/// Draws everything.
struct Screen {
    let state: AppState
    let theme: Theme

    /// The frame.
    var surface: Surface {
        let layout = state.layout
        var surface = Surface(size: state.window.size)
        if let header = layout.header { draw(HeaderLine(state: state, theme: theme), in: header, of: &surface) }
        drawPanes(layout, into: &surface)
        drawOverlay(layout, into: &surface)
        drawContinuations(layout, into: &surface)
        if let footer = layout.footer { draw(FooterLine(state: state, theme: theme), in: footer, of: &surface) }
        return surface
    }

    private func drawPanes(_ layout: ScreenLayout, into surface: inout Surface) {
        guard state.overlay == nil else { return }
        for pane in Pane.allCases {
            guard let frame = layout.frames[pane], pane != .sidebar || !state.hasNoMatches else { continue }
            if let title = frame.title {
                draw(PaneTitle(pane: pane, state: state, theme: theme), in: title, of: &surface)
            }
            draw(content(of: pane, in: frame.body.size), in: frame.body, of: &surface)
        }
        if let who = layout.who { draw(WhoStrip(state: state, theme: theme), in: who, of: &surface) }
        for separator in layout.separators { surface.fill(separator, with: "│", style: theme.separator) }
    }

    private func content(of pane: Pane, in size: Size) -> any Drawing {
        switch pane {
        case .list:
            ListPane(
                list: state.list, room: state.listRoom, read: state.readingLog.read, isFocused: state.focus == pane,
                nothing: nothingInList, placeholder: state.layout.frames[.reader] == nil ? placeholder : nil,
                theme: theme)
        case .reader:
            ReaderPane(
                reading: state.reading, search: state.search, selection: state.sidebar.selection,
                isFocused: state.focus == pane, isHidden: state.hasNoMatches, placeholder: placeholder, theme: theme)
        case .sidebar:
            SidebarPane(
                layout: state.sidebarLayout(in: size), nothing: nothingInSidebar, isFocused: state.focus == pane,
                theme: theme)
        }
    }

    private var placeholder: EmptyText { EmptyText(state: state, theme: theme) }

    private var nothingInList: String {
        if state.search.isRunning { return "searching…" }
        if !state.list.listing.isWhole { return "no matching articles" }
        return state.progress.isFinished ? "no articles" : "reading…"
    }

    private var nothingInSidebar: String {
        guard state.article != nil else { return "" }
        return state.sidebar.filter.isEmpty ? "no names" : "no matching names"
    }

    private func drawOverlay(_ layout: ScreenLayout, into surface: inout Surface) {
        switch state.overlay {
        case .help(let help):
            draw(HelpPane(help: help, keys: state.keys, theme: theme), in: layout.middle, of: &surface)
        case .palette(let palette):
            draw(PalettePane(palette: palette, keys: state.keys, theme: theme), in: layout.middle, of: &surface)
        case .table(let table):
            let running = table.isRunning || !state.progress.isFinished
            draw(
                TablePane(
                    table: table, layout: state.layout(of: table), columns: state.columns(of: table),
                    nothing: running ? ["working…"] : EmptyTable(table, keys: state.keys).words, theme: theme),
                in: layout.middle, of: &surface)
        case .page(let page): draw(PagePane(page: page, theme: theme), in: layout.middle, of: &surface)
        case .skipped(let list): draw(SkippedFilesPane(list: list, theme: theme), in: layout.middle, of: &surface)
        case .results(let results): draw(ResultsPane(results: results, theme: theme), in: layout.middle, of: &surface)
        case nil: break
        }
    }

    /// Draws what may follow the keys pressed so far, unless that would hide most of the window.
    private func drawContinuations(_ layout: ScreenLayout, into surface: inout Surface) {
        guard state.pending.isPaused else { return }
        let continuations = Continuations(of: state.pending.prefix, in: state.scope, state.keys)
        let middle = layout.middle
        let rows = ContinuationsPane.rows(continuations, columns: middle.size.columns)
        guard rows > 0, rows * 3 <= middle.size.rows * 2 else { return }
        draw(
            ContinuationsPane(continuations: continuations, theme: theme),
            in: Rect(column: 0, row: middle.endRow - rows, columns: middle.size.columns, rows: rows), of: &surface)
    }

    private func draw(_ drawing: any Drawing, in rect: Rect, of surface: inout Surface) {
        guard rect.size.columns > 0, rect.size.rows > 0 else { return }
        var part = Surface(size: rect.size)
        drawing.draw(into: &part)
        surface[rect] = part
    }
}
