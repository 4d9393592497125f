/// Movements, of whatever has the focus.
extension AppState {
    mutating func move(_ movement: Movement, count: Int?) -> [Effect] {
        if movement == .percent, count == nil { return say("type a number first: 50% goes halfway") }
        if overlay != nil {
            notice = overlay?.move(movement, count: count, in: window, keys: keys) ?? notice
            return []
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
        return selectEntity(at: target)
    }

    /// Selects the entity at `index` of the sidebar.
    mutating func selectEntity(at index: Int) -> [Effect] {
        reading.view.lit = []
        return sidebar.select(at: index, of: article, visible: window.sidebarRows)
    }

    /// J and K: the next or previous article, while reading.
    mutating func stepArticle(_ direction: Direction, _ times: Int) -> [Effect] {
        let target = max(0, min(list.selected + direction.sign * times, list.count - 1))
        guard target != list.selected, list.count > 0 else {
            return say(direction == .next ? "no next article" : "no previous article")
        }
        if focus == .reader { rememberPlace() }
        return list.open(target, in: listRoom, shown: article?.id)
    }

    /// Sorts or groups the list, or in the sidebar the names.
    mutating func sort(_ action: SortAction) -> [Effect] {
        switch action {
        case .step where focus == .sidebar: return take(sidebar.sort(visible: window.sidebarRows))
        case .step(let direction): return take(list.sort(list.order(direction), in: listRoom, shown: article?.id))
        case .by(let order): return take(list.sort(order, in: listRoom, shown: article?.id))
        case .group:
            notice = list.toggleGroups(sortKey: keys.key(of: "sort"))
            return list.revealSelected(in: listRoom)
        }
    }
}

extension Movement {
    /// Whether it leaves the place in an article so far behind that one may want to come back.
    fileprivate var isJump: Bool { [.top, .bottom, .percent].contains(self) }
}
