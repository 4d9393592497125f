import OnRecordCore
import OnRecordStore

/// Pictures of what is listed: by month, whose words, who in which outlets.
extension AppState {
    /// The chart that covers the panes.
    var chart: Chart? {
        if case .page(let page) = overlay, case .chart(let chart) = page.subject { chart } else { nil }
    }

    /// Shows a chart of the table that is open, the article that is read, or the articles that are listed.
    mutating func openChart(_ kind: Chart.Kind) -> [Effect] {
        let chart = chart(kind)
        awaitedChart = chart
        return [.chart(chart)] + say("counting…")
    }

    /// Shows the chart on `page`, unless the user has gone on since it was asked for, or has it already.
    mutating func receive(_ page: Page, of chart: Chart) {
        guard chart == awaitedChart else { return }
        (awaitedChart, notice) = (nil, nil)
        stackOverlay()
        show(.page(page))
    }

    private func chart(_ kind: Chart.Kind) -> Chart {
        if let table, case .record(let record) = table.listing {
            return Chart(kind: kind, record: record, words: table.scopes.first?.words ?? "")
        }
        let isOfArticle = kind != .months && overlay == nil && focus == .reader
        let scope = isOfArticle ? article.map { RecordScope.article($0.id, title: $0.heading) } : nil
        let listed =
            list.listing.search.map { RecordScope.found($0, in: list.listing.filter) }
            ?? list.listing.filter.map(RecordScope.filtered) ?? .everything
        var record = RecordListing()
        (scope ?? listed).narrow(&record)
        return Chart(
            kind: kind, record: record, articles: kind == .months ? list.listing : nil, words: (scope ?? listed).words)
    }

    /// Narrows what the chart was made of to the dates from `first` to `last`: the record, or the list.
    mutating func filter(from first: String, to last: String) -> [Effect] {
        let dates = first == last ? "date:\(first)" : "date:\(first)..\(last)"
        let effects = closeOverlay()
        if let table, table.listing.kind == .record {
            return effects + filterTable(by: table.filter.isEmpty ? dates : "(\(table.filter)) \(dates)")
        }
        let former = list.listing.filter?.text
        closeTable()
        return effects + focus(on: .list) + filterList(by: former.map { "(\($0)) \(dates)" } ?? dates)
    }

    /// Begins a range of months at the selected row, or gives it up.
    mutating func markRange() -> [Effect] {
        guard case .page(var page) = overlay, page.rows.indices.contains(page.selected),
            case .dates? = page.rows[page.selected].target
        else { return say("ranges need months or years; \(keys.key(of: "timeline")) shows them") }
        page.rangeStart = page.rangeStart == nil ? page.selected : nil
        show(.page(page))
        return say(
            page.rangeStart == nil
                ? "range cleared" : "range starts here; press \(keys.key(of: "open")) on another row to filter")
    }
}
