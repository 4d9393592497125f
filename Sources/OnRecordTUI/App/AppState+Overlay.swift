/// What lies over the panes, and keeping it whole as the window changes.
extension AppState {
    /// The rows that an overlay has below its title.
    var overlayRows: Int { max(1, layout.middle.size.rows - 1) }

    /// The first line of the help when its last is seen.
    var lastHelpTop: Int { max(0, HelpText.lines(columns: size.columns).count - overlayRows) }

    /// Lays `results` over the panes, or anew after a change, with the selected entry in sight.
    mutating func show(_ results: ResultList) {
        var results = results
        results.reveal(rows: overlayRows, columns: size.columns)
        overlay = .results(results)
    }

    /// Fits what lies over the panes to the window's new size.
    mutating func fitOverlay() {
        switch overlay {
        case .help(let top): overlay = .help(top: min(top, lastHelpTop))
        case .results(let results): show(results)
        case nil: break
        }
    }
}
