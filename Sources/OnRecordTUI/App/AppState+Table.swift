import OnRecordCore
import OnRecordStore

/// Tables that cover the panes: the record, and everybody.
extension AppState {
    /// The table that covers the panes.
    var table: Table? { if case .table(let table) = overlay { table } else { nil } }

    /// The table that covers the panes, or that what covers them was opened from.
    var tableOnTop: Table? {
        for case .table(let table) in ([overlay].compactMap(\.self) + overlaysBelow.reversed()) { return table }
        return nil
    }

    /// Where everything stands in it.
    func layout(of table: Table) -> TableLayout {
        TableLayout(size: layout.middle.size, kind: table.listing.kind, hasPreview: table.hasPreview)
    }

    /// Its columns that there is room for.
    func columns(of table: Table) -> TableColumns {
        TableColumns(
            table.listing.kind.columns, cells: layout(of: table).body.size.columns, empty: table.scale.empty)
    }

    private func lines(of table: Table) -> Int { layout(of: table).body.size.rows }

    /// Changes the table as `change` says; `lines` are those that its rows have.
    mutating func changeTable(_ change: (_ table: inout Table, _ lines: Int) -> Response) -> [Effect] {
        guard var table else { return [] }
        let response = change(&table, lines(of: table))
        overlay = .table(table)
        return take(response)
    }

    mutating func act(on action: TableAction) -> [Effect] {
        switch action {
        case .record where table?.listing.kind == .record:
            closeTable()
            return []
        case .record:
            if results != nil { stackOverlay() }
            return openRecord(recordScopes)
        case .articleRecord:
            guard let article else { return say("no article open") }
            return openRecord(scopes(from: .article(article.id, title: article.heading)), item: quotationHere)
        case .everybody where table?.listing.kind == .everybody:
            closeTable()
            return []
        case .everybody: return openEverybody()
        case .scope: return changeTable { $0.changeScope(lines: $1) }
        }
    }

    // MARK: Opening and closing

    /// What a record can be of here: the current search first, else what the list's filter keeps, else everything.
    var recordScopes: [RecordScope] {
        let filter = list.listing.filter
        var scopes: [RecordScope] = []
        if let search = list.listing.search { scopes += [.searched(search, in: filter), .found(search, in: filter)] }
        if let filter { scopes.append(.filtered(filter)) }
        if let article { scopes.append(.article(article.id, title: article.heading)) }
        // Before the article where nothing is searched for.
        scopes.insert(.everything, at: list.listing.isWhole ? 0 : scopes.count)
        return scopes
    }

    /// The same, `first` before the others.
    func scopes(from first: RecordScope) -> [RecordScope] { [first] + recordScopes.filter { $0 != first } }

    /// The current quotation, where there is one.
    var quotationHere: TableItemID? {
        guard let article, let index = reading.view.quotation else { return nil }
        return .quotation(article.original(of: index), of: article.id)
    }

    /// Opens the record of the first of `scopes`, where it was left if that is what it was of; `item` is to be selected.
    mutating func openRecord(_ scopes: [RecordScope], item: TableItemID? = nil) -> [Effect] {
        if item == nil, let last = lastTables[.record], last.scopes.first == scopes.first {
            var table = Table(last)
            table.scopes = scopes
            return open(table)
        }
        var listing = RecordListing()
        scopes.first?.narrow(&listing)
        var table = Table(.record(listing), scopes: scopes)
        table.wanted = item
        return open(table)
    }

    mutating func openEverybody() -> [Effect] {
        open(lastTables[.everybody].map(Table.init) ?? Table(.everybody(EntityListing(isByKind: false))))
    }

    /// Shows `table`, whose rows are still to come.
    mutating func open(_ table: Table) -> [Effect] {
        keepTable()
        overlay = .table(table)
        return [.table(table.request(lines: lines(of: table), isNew: true))]
    }

    /// Closes the table and what lies below it, to be opened again where it was.
    mutating func closeTable() {
        keepTable()
        (overlay, overlaysBelow) = (nil, [])
    }

    /// Closes what covers the panes; what it was opened from is there again.
    mutating func closeOverlay() -> [Effect] {
        keepTable()
        overlay = overlaysBelow.popLast()
        overlay?.fit(to: window, keys: keys)
        return refreshTable() + lookAtTable() + lookAtResults()
    }

    /// Keeps what covers the panes below what is opened from it.
    mutating func stackOverlay() {
        if let overlay { overlaysBelow = (overlaysBelow + [overlay]).suffix(Self.mostBelow) }
    }

    /// More views than this, one above the other, are hard to keep in mind.
    private static let mostBelow = 4

    /// Notes where the table is left, if one is open.
    mutating func keepTable() {
        if let table { lastTables[table.listing.kind] = table.place }
    }

    // MARK: What is asked of its rows

    /// Opens the selected row: the statement in its place, the profile of an entity.
    mutating func open(from table: Table) -> [Effect] {
        guard let item = table.selectedItem else { return say("nothing to open") }
        guard let place = item.place else { return profile(of: item) }
        rememberPlace()
        closeTable()
        let effects = arrive(in: place.article, place.arrival)
        if let entity = item.entity { sidebar.selection = entity }
        return effects
    }

    /// Shows the profile of the selected row's speaker, or of the entity.
    mutating func profile(of item: TableItem?) -> [Effect] {
        guard let entity = item?.entity else { return say("no named speaker in this row") }
        stackOverlay()
        return [.page(entity)]
    }

    /// The record of what the selected row's speaker says.
    mutating func openRecordOfSpeaker(in table: Table) -> [Effect] {
        guard let item = table.selectedItem, let entity = item.entity else {
            return say("no named speaker in this row")
        }
        guard table.scopes.first != .speaker(entity) else { return say("this is the record of \(entity.name)") }
        stackOverlay()
        return openRecord(scopes(from: .speaker(entity)))
    }

    // MARK: Its filter

    /// Narrows the table down to what matches `text`; what cannot be read yet leaves it as it is.
    mutating func filterTable(by text: String) -> [Effect] {
        guard var table else { return [] }
        do throws(QueryError) {
            switch table.listing {
            case .record(var record):
                record.filter = text.allSatisfy(\.isWhitespace) ? nil : try searches.query(whileTyped: text)
                table.listing = .record(record)
            case .everybody(var entities):
                try EntityFilter(text).narrow(&entities, of: table.entityScope)
                table.listing = .everybody(entities)
            }
        } catch {
            prompt?.problem = error
            return []
        }
        table.filter = text
        let effects = table.renew(lines: lines(of: table))
        overlay = .table(table)
        return effects
    }

    // MARK: Answers

    mutating func receive(_ answer: TableAnswer) -> [Effect] {
        // It may have been sorted otherwise, or closed, since.
        guard var table, answer.request.listing == table.listing else { return [] }
        table.receive(
            answer.rows, from: answer.start, of: answer.count, groups: answer.groups, scale: answer.scale,
            selected: answer.selected)
        let effects = table.look(lines: lines(of: table))
        overlay = .table(table)
        return effects.filter { if case .table = $0 { false } else { true } }
    }

    /// Asks for what the table's place on screen has room for.
    mutating func lookAtTable() -> [Effect] { changeTable { Response(effects: $0.look(lines: $1)) } }

    /// Takes what is to be read beside a row.
    mutating func receive(_ excerpt: Excerpt) {
        switch overlay {
        case .table(var table):
            table.preview = excerpt
            overlay = .table(table)
        case .results(var results):
            results.preview = excerpt
            overlay = .results(results)
        default: break
        }
    }

    /// Asks again for the rows on screen, which may have changed.
    mutating func refreshTable() -> [Effect] {
        guard var table else { return [] }
        table.wanted = table.selectedItem?.id ?? table.wanted
        overlay = .table(table)
        return [.table(table.request(lines: lines(of: table), isNew: true))]
    }
}
