/// What lies over the panes, and keeping it whole as the window changes.
extension AppState {
    /// The rows that an overlay has below its title.
    var overlayRows: Int { max(1, layout.middle.size.rows - 1) }

    /// The first line of the help when its last is seen.
    var lastHelpTop: Int { max(0, helpLines.count - overlayRows) }

    /// The lines of the help.
    var helpLines: [HelpText.Line] {
        guard case .help(let help) = overlay else { return [] }
        return HelpText(help, keys: keys).lines(columns: size.columns)
    }

    /// Keeps only the commands of the help that have the words of `filter`.
    mutating func filterHelp(by filter: String) {
        guard case .help(let help) = overlay else { return }
        overlay = .help(HelpView(scope: help.scope, filter: filter))
    }

    /// Lays `results` over the panes, or anew after a change, with the selected entry in sight.
    mutating func show(_ results: ResultList) {
        var results = results
        results.reveal(rows: overlayRows, columns: size.columns)
        overlay = .results(results)
    }

    /// Fits what lies over the panes to the window's new size.
    mutating func fitOverlay() {
        switch overlay {
        case .help(var help):
            help.top = min(help.top, lastHelpTop)
            overlay = .help(help)
        case .results(let results): show(results)
        case .page(let page): show(page)
        case .palette: break
        case nil: break
        }
    }
}
