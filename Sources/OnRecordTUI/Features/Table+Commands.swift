import OnRecordCore
import OnRecordStore
import Terminal

/// Moving through a table, sorting, grouping and narrowing it down. `lines` are those that its rows have on screen.
extension Table {
    /// A request for the rows around the selected one, or around the one wanted wherever it stands.
    func request(lines: Int, index: Int? = nil, isNew: Bool = false) -> TableRequest {
        TableRequest(listing: listing, index: index ?? selected, item: wanted, visible: max(1, lines), isNew: isNew)
    }

    /// Asks for the rows of a listing that was changed; `item` is to be selected, else the first.
    mutating func renew(selecting item: TableItemID? = nil, lines: Int) -> [Effect] {
        wanted = item
        isRunning = true
        return [.table(request(lines: lines, index: 0, isNew: true))]
    }

    /// Selects the row at `index`, and asks for what is to be seen with it.
    mutating func go(to index: Int, lines: Int) -> [Effect] {
        select(index)
        return look(lines: lines)
    }

    /// Asks for what is missing on screen: rows, the preview.
    mutating func look(lines: Int) -> [Effect] {
        reveal(lines: lines)
        guard holds(lines: lines), count > 0 else { return count > 0 ? [.table(request(lines: lines))] : [] }
        guard hasPreview, case .statement(let row)? = selectedItem,
            preview?.article != row.article.id || preview?.span != row.paragraph
        else { return [] }
        return [.excerpt(row.article.id, row.paragraph)]
    }

    /// Moves as `movement` says.
    mutating func move(_ movement: Movement, count times: Int?, lines: Int) -> Response {
        guard count > 0 else { return .say(isRunning ? "working…" : "no rows") }
        let target = movement.target(from: selected, among: count, page: max(1, lines - 1), count: times)
        guard target != selected else { return .say(movement.isForward ? "last row" : "first row") }
        return Response(effects: go(to: target, lines: lines))
    }

    /// Goes to the first row of another group.
    mutating func go(_ direction: Direction, groups times: Int, lines: Int, groupKey: String) -> Response {
        guard isGrouped else { return .say("no groups; \(groupKey) groups the rows") }
        var effects: [Effect] = []
        for _ in 0..<min(times, 100) {
            guard let target = group(direction) else {
                return Response(effects: effects, notice: direction == .next ? "last group" : "first group")
            }
            effects = go(to: target, lines: lines)
        }
        return Response(effects: effects)
    }

    /// Shows or hides the preview.
    mutating func togglePreview() -> Response {
        hasPreview.toggle()
        return Response()
    }

    // MARK: Order

    /// The column that it is sorted by.
    var sortColumn: TableColumn.Content {
        switch listing {
        case .record(let record): record.order.column
        case .everybody(let entities): entities.order.column
        }
    }

    /// Whether the order is the other way round than it comes.
    var isReversed: Bool {
        switch listing {
        case .record(let record): record.isReversed
        case .everybody(let entities): entities.isReversed
        }
    }

    /// Sorts by the column after or before the current one of `columns`, those on screen that can be sorted by.
    mutating func sort(_ direction: Direction, among columns: [TableColumn.Content], lines: Int) -> Response {
        let sortable = columns.filter { $0.recordOrder != nil || $0.entityOrder != nil }
        guard !sortable.isEmpty else { return Response() }
        let current = sortable.firstIndex(of: sortColumn) ?? (direction == .next ? -1 : 0)
        return sort(by: sortable[(current + direction.sign + sortable.count) % sortable.count], lines: lines)
    }

    /// Sorts by `column`; by the same again, the other way round.
    mutating func sort(by column: TableColumn.Content, lines: Int) -> Response {
        guard column != sortColumn else { return reverse(lines: lines) }
        switch listing {
        case .record(var record):
            guard let order = column.recordOrder else { return .say("cannot be sorted by that column") }
            (record.order, record.isReversed) = (order, false)
            listing = .record(record)
        case .everybody(var entities):
            guard let order = column.entityOrder else { return .say("cannot be sorted by that column") }
            (entities.order, entities.isReversed) = (order, false)
            listing = .everybody(entities)
        }
        return renewed(lines, "sorted by \(sortWords)")
    }

    /// Turns the order round.
    mutating func reverse(lines: Int) -> Response {
        switch listing {
        case .record(var record):
            record.isReversed.toggle()
            listing = .record(record)
        case .everybody(var entities):
            entities.isReversed.toggle()
            listing = .everybody(entities)
        }
        return renewed(lines, "sorted by \(sortWords)")
    }

    /// What it is sorted by, in words.
    var sortWords: String {
        let column = listing.kind.columns.first { $0.content == sortColumn }
        return (column?.heading ?? "") + (isReversed ? ", reversed" : "")
    }

    /// The order changes only where rows stand: the selected one stays selected.
    private mutating func renewed(_ lines: Int, _ notice: String) -> Response {
        Response(effects: renew(selecting: selectedItem?.id, lines: lines), notice: notice)
    }

    // MARK: Groups and scopes

    /// Groups by the next of what it can be grouped by, after the last by nothing.
    mutating func group(lines: Int) -> Response {
        guard case .record(var record) = listing else { return .say("names are not grouped") }
        let all = RecordListing.Grouping.allCases
        let next = record.grouping.map { (all.firstIndex(of: $0) ?? 0) + 1 } ?? 0
        record.grouping = all.indices.contains(next) ? all[next] : nil
        listing = .record(record)
        let notice = record.grouping.map { "grouped by \($0.rawValue)" } ?? "grouping off"
        // The largest group, or the latest month, is what one wants to see.
        return Response(effects: renew(lines: lines), notice: notice)
    }

    /// Shows the next of what it can be of.
    mutating func changeScope(lines: Int) -> Response {
        switch listing {
        case .record(var record):
            guard scopes.count > 1 else { return .say("no other scope") }
            scopes.append(scopes.removeFirst())
            scopes[0].narrow(&record)
            listing = .record(record)
            return renewed(lines, scopes[0].words)
        case .everybody(var entities):
            entityScope = entityScope.next
            // What was typed could be read.
            (try? EntityFilter(filter))?.narrow(&entities, of: entityScope)
            listing = .everybody(entities)
            return renewed(lines, entityScope.words)
        }
    }
}

extension TableColumn.Content {
    /// The order of statements that belongs to it.
    var recordOrder: RecordListing.Order? {
        switch self {
        case .speaker: .speaker
        case .words: .words
        case .outlet: .outlet
        case .date: .date
        case .sure: .sure
        case .kind: .kind
        case .article: .article
        default: nil
        }
    }

    /// The order of entities that belongs to it.
    var entityOrder: EntityListing.Order? {
        switch self {
        case .name: .name
        case .entityKind: .kind
        case .mentions: .count
        case .articles: .articles
        case .quoted: .quoted
        case .reported: .reported
        case .outlets: .outlets
        case .first: .first
        case .last: .last
        default: nil
        }
    }
}

extension RecordListing.Order {
    /// The column that belongs to it.
    fileprivate var column: TableColumn.Content {
        TableKind.record.columns.map(\.content).first { $0.recordOrder == self } ?? .date
    }
}

extension EntityListing.Order {
    /// The column that belongs to it.
    fileprivate var column: TableColumn.Content {
        TableKind.everybody.columns.map(\.content).first { $0.entityOrder == self } ?? .mentions
    }
}
