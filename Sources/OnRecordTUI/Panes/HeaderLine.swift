import OnRecordStore
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
        if state.losesNotes {
            // It must be seen, in a narrow window too.
            let sign = Elision.line("  notes are not saved", cells: max(0, end - column))
            column = surface.write(sign, column: column, row: 0, style: theme.warning)
        }
        for (index, part) in parts.enumerated() {
            let text = SafeText("  ") + Elision.line(part, cells: 40)
            guard column + text.width <= left else { continue }
            column = surface.write(text, column: column, row: 0, style: index == 0 ? theme.header : theme.headerDetail)
        }
        if column <= left { surface.writeRight(found, endingAt: end - 1, row: 0, style: theme.header) }
    }

    private var parts: [String] {
        let (list, progress) = (state.list, state.progress)
        let filter = list.listing.filter
        let isPart = filter != nil || list.isSearch
        var parts = [state.title]
        if let filter, state.prompt?.kind != .filter { parts.append("filter: \(filter.text)") }
        parts.append(
            isPart ? "\(list.count) of \(plural(progress.total, "article"))" : plural(list.count, "article"))
        if progress.skipped > 0 { parts.append("\(plural(progress.skipped, "file")) not read") }
        parts.append(plural(list.quotationCount, "quotation"))
        if list.unattributedCount > 0 { parts.append("\(list.unattributedCount) unattributed") }
        if let work = work(progress) { parts.append(work) }
        parts.append("sort: \(list.listing.order.rawValue)")
        return parts
    }

    /// What is being done with the folder; `nil` where nothing is.
    private func work(_ progress: IndexProgress) -> String? {
        switch progress.stage {
        case .finished: return nil
        case .checking: return "checking for changes…"
        case .joining: return "merging names…"
        case .analysing:
            let left = progress.secondsLeft.map { ", \($0) s left" } ?? ""
            let rate = progress.rate.map { ", \($0)/s" } ?? ""
            return "indexed \(progress.analysed) of \(progress.total)\(rate)\(left)"
        }
    }

    private var search: String {
        let search = state.search
        guard !search.text.isEmpty else { return "" }
        let isTyped = state.prompt?.kind == .find || state.prompt?.kind == .corpus
        let sign = isTyped ? "" : "/\(search.text)  "
        if search.isRunning { return sign + "searching…" }
        let place = search.current.map { "\($0 + 1) of " } ?? ""
        let here = search.matches.isEmpty ? "not here" : "\(place)\(search.matches.count) here"
        guard search.extent == .corpus else { return sign + here }
        let notes = state.list.notes.map(\.words).sorted() + (state.progress.isFinished ? [] : ["so far"])
        return sign + ([here, plural(state.list.count, "article")] + notes).joined(separator: ", ")
    }
}
