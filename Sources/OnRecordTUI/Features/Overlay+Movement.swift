import Terminal

/// Moving through what covers the panes.
extension Overlay {
    /// Moves as `movement` says; returns what to say at an end. `page` is the number of entries that a page skips.
    mutating func move(_ movement: Movement, count: Int?, in window: Window, keys: KeyTable) -> String? {
        switch self {
        case .help(var help):
            let (before, last) = (help.top, HelpText(help, keys: keys).lastTop(in: window))
            help.top = movement.target(from: before, among: last + 1, page: window.overlayRows, count: count)
            self = .help(help)
            return help.top == before ? (movement.isForward ? "end of help" : "start of help") : nil
        case .results(var results):
            guard !results.entries.isEmpty else { return "the list is empty" }
            let before = results.selected
            let page = max(1, results.layout(in: window.layout.middle.size).body.size.rows / 3)
            results.select(
                movement.target(from: before, among: results.entries.count, page: page, count: count))
            self = .results(results)
            fit(to: window, keys: keys)
            return results.selected == before ? (movement.isForward ? "last entry" : "first entry") : nil
        case .page(var page):
            let openable = page.openable
            guard !openable.isEmpty else { return "nothing on this page can be opened" }
            let before = openable.firstIndex(of: page.selected) ?? 0
            let target = movement.target(
                from: before, among: openable.count, page: max(1, window.overlayRows / 2), count: count)
            let isSame = openable[target] == page.selected
            page.selected = openable[target]
            if target == 0 { page.top = 0 }
            self = .page(page)
            fit(to: window, keys: keys)
            return isSame ? (target == 0 ? "first entry" : "last entry") : nil
        case .skipped(var list):
            let before = list.top
            let tops = max(1, list.files.count - window.overlayRows + 1)
            list.top = movement.target(from: before, among: tops, page: window.overlayRows, count: count)
            self = .skipped(list)
            return list.top == before ? (movement.isForward ? "end of list" : "start of list") : nil
        case .table, .palette: return nil
        }
    }

    /// Fits it to `window`, what is selected in view.
    mutating func fit(to window: Window, keys: KeyTable) {
        switch self {
        case .help(var help):
            help.top = min(help.top, HelpText(help, keys: keys).lastTop(in: window))
            self = .help(help)
        case .results(var results):
            let body = results.layout(in: window.layout.middle.size).body.size
            results.reveal(rows: body.rows, columns: body.columns)
            self = .results(results)
        case .page(var page):
            page.reveal(rows: window.overlayRows, columns: window.size.columns)
            self = .page(page)
        case .skipped(var list):
            list.top = max(0, min(list.top, list.files.count - window.overlayRows))
            self = .skipped(list)
        case .table, .palette: break
        }
    }
}

extension HelpText {
    /// The first visible line when the last one is in view.
    fileprivate func lastTop(in window: Window) -> Int {
        max(0, lines(columns: window.size.columns).count - window.overlayRows)
    }
}
