import OnRecordCore
import OnRecordStore

/// Rows of tables, and previews of them.
extension StoreQueries {
    func answer(_ request: TableRequest, _ interruption: SearchInterruption) -> TableAnswer? {
        if case .record(let listing) = request.listing, request.isNew, !store.prepare(listing, interruption) {
            return nil
        }
        let count = count(of: request.listing)
        let found = request.item.flatMap { position(of: $0, in: request.listing) }
        let selected = max(0, min(found ?? request.index, count - 1))
        // As much again on both sides, so that not every key asks.
        let start = max(0, selected - request.visible * 3 / 2)
        let window = start..<max(start, min(count, selected + request.visible * 3 / 2 + 1))
        return TableAnswer(
            request: request, count: count, selected: selected, start: start, rows: rows(of: request.listing, window),
            groups: groups(of: request.listing, window), scale: scale(of: request.listing))
    }

    private func count(of listing: TableListing) -> Int {
        switch listing {
        case .record(let listing): store.statementCount(in: listing)
        case .everybody(let listing): store.entityCount(in: listing)
        }
    }

    private func rows(of listing: TableListing, _ window: Range<Int>) -> [TableItem] {
        switch listing {
        case .record(let listing): store.statements(in: listing, window: window).map(TableItem.statement)
        case .everybody(let listing): store.entities(in: listing, window: window).map(TableItem.entity)
        }
    }

    private func groups(of listing: TableListing, _ window: Range<Int>) -> [RowGroup] {
        guard case .record(let listing) = listing else { return [] }
        return store.groups(in: listing, around: window)
    }

    private func position(of item: TableItemID, in listing: TableListing) -> Int? {
        switch (item, listing) {
        case (.statement(let id), .record(let listing)): store.position(of: id, in: listing)
        case (.quotation(let index, let article), .record(let listing)):
            store.statement(index, isReported: false, of: article).flatMap { store.position(of: $0, in: listing) }
        case (.entity(let id), .everybody(let listing)): store.position(of: id, in: listing)
        default: nil
        }
    }

    // MARK: Scale

    private func scale(of listing: TableListing) -> TableScale {
        var scale = TableScale(months: monthsOfCorpus)
        if scale.months == nil { scale.empty.formUnion([.date, .months, .first, .last]) }
        if store.articles(in: ArticleListing(order: .outlet), window: 0..<1).first?.outlet == nil {
            scale.empty.formUnion([.outlet, .outlets])
        }
        if case .everybody = listing {
            let most = store.entities(in: EntityListing(isByKind: false), window: 0..<1).first
            scale.largest = most?.mentionCount ?? 0
        }
        return scale
    }

    /// The months of the first and the last article that has a date; `nil` where none has.
    private var monthsOfCorpus: ClosedRange<Int>? {
        // Newest first, undated ones last.
        let listing = ArticleListing()
        func month(_ position: Int) -> Int? {
            let row = store.articles(in: listing, window: position..<position + 1).first
            return (row?.published ?? row?.updated).flatMap { MonthCounts.month(of: $0.number) }
        }
        let dated = (0..<store.articleCount(in: listing)).partitionPoint { month($0) == nil }
        guard dated > 0, let last = month(0), let first = month(dated - 1), first <= last else { return nil }
        return first...last
    }
}
