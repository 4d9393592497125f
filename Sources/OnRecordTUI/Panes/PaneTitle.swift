import OnRecordCore
import Terminal

/// The line over a pane: its name, a mark where it has the focus, and where one is in it.
struct PaneTitle: Drawing {
    let pane: Pane
    let state: AppState
    let theme: Theme

    func draw(into surface: inout Surface) {
        let isFocused = state.focus == pane
        let style = isFocused ? theme.focusedTitle : theme.paneTitle
        let end = surface.size.columns
        let start = surface.writeRight(SafeText(position), endingAt: end - 1, row: 0, style: style)
        surface.write(isFocused ? "►" : " ", column: 0, row: 0, style: style)
        surface.write(Elision.line(name, cells: max(0, start - 4)), column: 2, row: 0, style: style)
    }

    private var name: String {
        switch pane {
        case .list: zoomed + (state.list.isSearch ? "RESULTS" : "ARTICLES")
        case .reader: state.hasNoMatches ? "" : state.article.map(name) ?? "NO ARTICLE"
        case .sidebar: sidebarName
        }
    }

    /// The article's title, or its opening words; while these are on screen below, where and when it was published.
    private func name(of article: OpenArticle) -> String {
        let document = article.content.document
        let opening = document.title ?? document.paragraphs.first { $0.zone == .body }?.span
        guard let opening, state.reading.visible?.contains(opening.start) == true else {
            return zoomed + article.heading
        }
        let date = document.published?.inWords ?? document.updated.map { "upd. " + $0.inWords }
        let facts = [document.outlet?.name, date].compactMap(\.self)
        return zoomed + (facts.isEmpty ? "ARTICLE" : facts.joined(separator: "  "))
    }

    /// Whether other panes are hidden, and how they come back.
    private var zoomed: String {
        state.window.sizes.isZoomed ? "\(state.keys.key(of: "zoom")) shows all panes  " : ""
    }

    private var sidebarName: String {
        zoomed + (state.sidebar.filter.isEmpty ? "THIS ARTICLE" : "THIS ARTICLE: \(state.sidebar.filter)")
    }

    private var position: String {
        if state.hasNoMatches, pane == .reader { return "" }
        switch pane {
        case .list: return state.list.count > 0 ? "\(state.list.selected + 1)/\(state.list.count)" : "0"
        case .reader:
            guard let article = state.article else { return "" }
            let hidden = article.hiddenCount > 0 ? plural(article.hiddenCount, "hidden character") : ""
            guard article.quotationCount > 0 else { return hidden }
            return hidden + (hidden.isEmpty ? "" : "  ")
                + (article.number(of: state.reading.view.quotation).map { "\($0)/" } ?? "")
                + "\(article.quotationCount)\""
        case .sidebar:
            return (state.sidebarPosition.selected.map { "\($0 + 1)/" } ?? "") + "\(state.sidebarPosition.count)"
        }
    }
}
