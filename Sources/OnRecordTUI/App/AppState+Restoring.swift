import OnRecordCore
import OnRecordStore

/// What is on screen when the reader is left, and how it comes back in the next run.
extension AppState {
    /// The top of the screen as it is saved for later runs.
    var notedHere: NotedPlace? { noted(TextSpan(reading.here, reading.cursorRow?.span.end ?? reading.here)) }

    /// Where reading ends, to go on there in the next run.
    var lastPlace: LastPlace? {
        guard let notedHere else { return nil }
        var last = LastPlace(place: notedHere, order: search.order ?? list.listing.order)
        last.filter = list.listing.filter?.text ?? ""
        if list.isSearch { (last.search, last.searchOrder) = (search.text, list.listing.order) }
        last.focus = focus.rawValue
        last.table = table.map(LastTable.init)
        return last
    }

    /// Filters and searches the list as it was left, and says so: whoever has forgotten it must not take a part for all.
    mutating func restoreList() {
        guard let resumed else { return }
        window.focus = Pane(rawValue: resumed.focus) ?? .list
        if !resumed.filter.isEmpty { list.listing.filter = try? searches.query(for: resumed.filter) }
        if !resumed.search.isEmpty, let query = try? searches.query(for: resumed.search) {
            search = SearchState()
            (search.text, search.extent, search.order, search.isRunning) = (
                resumed.search, .corpus, resumed.order, true
            )
            (list.listing.search, list.listing.order) = (query, resumed.searchOrder)
        }
        let kept = [
            list.isSearch ? "the search “\(search.text)”" : nil, list.listing.filter.map { "the filter “\($0.text)”" },
        ].compactMap(\.self)
        guard !kept.isEmpty else { return }
        notice = "as you left it: \(kept.joined(separator: " and ")); \(keys.key(of: "close")) ends it"
    }

    /// Opens the table that was open, once the article is there.
    mutating func restoreTable() -> [Effect] {
        guard let last = resumed?.table else { return [] }
        resumed = nil
        return table(last).map { open($0) } ?? []
    }

    private func table(_ last: LastTable) -> Table? {
        let isReversed = last.sort.hasPrefix("-")
        let column = String(last.sort.drop { $0 == "-" })
        var table: Table
        if last.kind == TableKind.record.rawValue {
            let scopes = scopes(from: recordScope(last.scope))
            var record = RecordListing(isReversed: isReversed)
            record.order = RecordListing.Order(rawValue: column) ?? .date
            record.grouping = RecordListing.Grouping(rawValue: last.group)
            scopes[0].narrow(&record)
            record.filter = last.filter.isEmpty ? nil : try? searches.query(for: last.filter).whileTyped
            table = Table(.record(record), scopes: scopes, filter: last.filter, selected: last.row)
        } else if last.kind == TableKind.everybody.rawValue {
            var entities = EntityListing(isReversed: isReversed, isByKind: false)
            entities.order = EntityListing.Order(rawValue: column) ?? .count
            let scope = EntityScope(last.scope) ?? .everybody
            (try? EntityFilter(last.filter))?.narrow(&entities, of: scope)
            table = Table(.everybody(entities), filter: last.filter, selected: last.row)
            table.entityScope = scope
        } else {
            return nil
        }
        return table
    }

    /// The scope that `LastTable` calls `name`.
    private func recordScope(_ name: String) -> RecordScope {
        let known = recordScopes + [.unattributed(in: list.listing.filter)]
        if let scope = known.first(where: { $0.name == name }) { return scope }
        guard name.hasPrefix(RecordScope.searchName) else { return .everything }
        let query = try? searches.query(for: String(name.dropFirst(RecordScope.searchName.count)))
        return query.map { .searched($0, in: nil) } ?? .everything
    }
}

extension LastTable {
    /// `table` as it is left.
    init(_ table: Table) {
        let scope: String
        let group: String
        switch table.listing {
        case .record(let record):
            (scope, group) = (table.scopes.first?.name ?? "", record.grouping?.rawValue ?? "")
        case .everybody: (scope, group) = (table.entityScope.words, "")
        }
        self.init(
            kind: table.listing.kind.rawValue, scope: scope, filter: table.filter,
            sort: (table.isReversed ? "-" : "") + table.listing.orderName, group: group, row: table.selected)
    }
}

extension TableListing {
    /// The name of its order.
    fileprivate var orderName: String {
        switch self {
        case .record(let record): record.order.rawValue
        case .everybody(let entities): entities.order.rawValue
        }
    }
}

extension RecordScope {
    /// What the name of the record of a search begins with.
    fileprivate static let searchName = "searched:"

    /// What it is called where it is saved.
    fileprivate var name: String {
        switch self {
        case .everything: "everything"
        case .filtered: "filtered"
        case .searched(let search, _): Self.searchName + search.text
        case .found: "found"
        case .unattributed: "unattributed"
        case .article: "article"
        // Entities are numbered anew with every index.
        case .speaker(let speaker): Self.searchName + "said:\"\(speaker.name.replacing("\"", with: ""))\""
        }
    }
}
