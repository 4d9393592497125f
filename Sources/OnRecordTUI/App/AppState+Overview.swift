import OnRecordStore

/// The overview of all articles, which greets whoever opens a folder for the first time.
extension AppState {
    /// Whether it covers the panes.
    var isOverview: Bool { scope == .overview }

    /// Shows it; what is in it comes later, and again whenever the index has come further.
    mutating func openOverview() -> [Effect] {
        stackOverlay()
        show(.page(Page(.overview, title: "Overview of \(title)", summary: "reading…", rows: [])))
        return [.overview]
    }

    /// Shows a page that was asked for.
    mutating func receive(_ page: Page) {
        if case .chart(let chart) = page.subject { return receive(page, of: chart) }
        guard page.subject == .overview else { return show(.page(page)) }
        guard case .page(let shown) = overlay, isOverview else { return }
        // Without articles there is nothing to look over: the panes say what to do.
        if progress.isFinished, progress.total == 0, progress.skipped == 0 { return closeTable() }
        show(.page(shown.renewed(by: page)))
    }
}
