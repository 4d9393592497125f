/// Movements, of whatever has the focus.
extension AppState {
    mutating func move(_ movement: Movement, count: Int?) -> [Effect] {
        if movement == .percent, count == nil { return say("type a number first: 50% goes halfway") }
        if table != nil { return changeTable { $0.move(movement, count: count, lines: $1) } }
        if let hits = results?.window { return moveHits(movement, count, in: hits) }
        if overlay != nil {
            notice = overlay?.move(movement, count: count, in: window, keys: keys) ?? notice
            return lookAtResults()
        }
        switch focus {
        case .list: return moveList(movement, count)
        case .reader:
            if movement.isJump, reading.text?.isEmpty == false { rememberPlace() }
            return take(reading.move(movement, count: count))
        case .sidebar: return moveSidebar(movement, count)
        }
    }

    private mutating func moveList(_ movement: Movement, _ count: Int?) -> [Effect] {
        guard list.count > 0 else { return say("no articles") }
        let (room, page) = (listRoom, list.page(in: listRoom))
        guard movement != .centre else { return list.scroll(to: list.selected - page / 2, in: room) }
        let target = movement.target(from: list.selected, among: list.count, page: page, count: count)
        guard target != list.selected else { return say(movement.isForward ? "last article" : "first article") }
        return list.open(target, in: room, shown: article?.id)
    }

    private mutating func moveSidebar(_ movement: Movement, _ count: Int?) -> [Effect] {
        let position = sidebarPosition
        guard position.count > 0 else { return say("no names here") }
        let current = position.selected ?? -1
        let page = max(1, (layout.frames[.sidebar]?.body.size.rows ?? 2) / 2)
        let target = movement.target(from: current, among: position.count, page: page, count: count)
        guard target != current else { return say(movement.isForward ? "last entry" : "first entry") }
        selectEntity(at: target)
        return []
    }

    /// Selects the entity at `index` of the sidebar.
    mutating func selectEntity(at index: Int) {
        reading.view.lit = []
        sidebar.select(at: index, of: article)
    }

    /// J and K: the next or previous article, while reading.
    mutating func stepArticle(_ direction: Direction, _ times: Int) -> [Effect] {
        if table != nil {
            let key = keys.key(of: "group")
            return changeTable { $0.go(direction, groups: times, lines: $1, groupKey: key) }
        }
        if let results { return stepResults(direction, times, in: results) }
        let target = max(0, min(list.selected + direction.sign * times, list.count - 1))
        guard target != list.selected, list.count > 0 else {
            return say(direction == .next ? "no next article" : "no previous article")
        }
        if focus == .reader { rememberPlace() }
        return list.open(target, in: listRoom, shown: article?.id)
    }

    /// Sorts or groups the list, the names in the sidebar or a table, that by the column that `count` says.
    mutating func sort(_ action: SortAction, count: Int?) -> [Effect] {
        if table != nil { return sortTable(action, count) }
        switch action {
        case .step where focus == .sidebar: return say(sidebar.sort())
        case .step(let direction): return take(list.sort(list.order(direction), in: listRoom, shown: article?.id))
        case .by(let order): return take(list.sort(order, in: listRoom, shown: article?.id))
        case .group:
            notice = list.toggleGroups(sortKey: keys.key(of: "sort"))
            return list.revealSelected(in: listRoom)
                + (list.isGrouped ? [.list(list.request(in: listRoom, opens: false))] : [])
        case .reverse: return say("only tables can be reversed")
        }
    }

    private mutating func sortTable(_ action: SortAction, _ count: Int?) -> [Effect] {
        let columns = table.map(columns)?.placed.map(\.column.content) ?? []
        return changeTable { table, lines in
            switch action {
            case .step(let direction):
                guard let count else { return table.sort(direction, among: columns, lines: lines) }
                guard columns.indices.contains(count - 1) else { return .say("there are \(columns.count) columns") }
                return table.sort(by: columns[count - 1], lines: lines)
            case .group: return table.group(lines: lines)
            case .reverse: return table.reverse(lines: lines)
            case .by: return Response()
            }
        }
    }
}

extension Movement {
    /// Whether it leaves the place in an article so far behind that one may want to come back.
    fileprivate var isJump: Bool { [.top, .bottom, .percent].contains(self) }
}
