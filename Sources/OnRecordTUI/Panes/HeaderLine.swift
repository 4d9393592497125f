import Terminal

/// The line at the top: program, folder, counts, order, search.
struct HeaderLine: Drawing {
    let state: AppState
    let theme: Theme

    func draw(into surface: inout Surface) {
        let end = surface.size.columns
        let found = Elision.line(search, cells: max(0, end / 2))
        let left = end - found.width - 2
        var column = surface.write(" OnRecord", column: 0, row: 0, style: theme.program)
        for (index, part) in parts.enumerated() {
            let text = SafeText("  ") + Elision.line(part, cells: 40)
            guard column + text.width <= left else { break }
            column = surface.write(text, column: column, row: 0, style: index == 0 ? theme.header : theme.headerDetail)
        }
        if column <= left { surface.writeRight(found, endingAt: end - 1, row: 0, style: theme.header) }
    }

    private var parts: [String] {
        let (list, progress) = (state.list, state.progress)
        let isFiltered = !list.listing.filter.isEmpty
        var parts = [state.title]
        parts.append(
            isFiltered ? "\(list.count) of \(plural(progress.total, "article"))" : plural(list.count, "article"))
        parts.append(plural(list.quotationCount, "quotation"))
        if list.unattributedCount > 0 { parts.append("\(list.unattributedCount) unattributed") }
        if !progress.isFinished { parts.append("analysed \(progress.analysed) of \(progress.total)") }
        if isFiltered, state.prompt?.kind != .filter { parts.append("filter: \(list.listing.filter)") }
        parts.append("sort: \(list.listing.order.rawValue)")
        return parts
    }

    private var search: String {
        let search = state.search
        guard !search.text.isEmpty else { return "" }
        let sign = state.prompt?.kind == .find ? "" : "/\(search.text)  "
        if search.isRunning { return sign + "searching…" }
        if let result = search.result {
            let place = search.hit.map { "\($0 + 1) of " } ?? ""
            return sign + "\(place)\(result.hits.count) in \(plural(result.articleCount, "article"))"
        }
        guard !search.matches.isEmpty else { return sign + "not here" }
        return sign + "\(search.current.map { "\($0 + 1) of " } ?? "")\(search.matches.count) here"
    }
}
