extension AppState {
    mutating func move(_ movement: Movement, _ invocation: Invocation) -> [Effect] {
        if movement == .percent, invocation.count == nil { return say("type a number first: 50% goes halfway") }
        switch overlay {
        case .help(let help): return moveHelp(movement, invocation, help)
        case .results(let results): return moveResults(movement, invocation, results)
        case .page(let page): return movePage(movement, invocation, page)
        case .palette, nil: break
        }
        switch focus {
        case .list: return moveList(movement, invocation)
        case .reader: return moveText(movement, invocation)
        case .sidebar: return moveSidebar(movement, invocation)
        }
    }

    private mutating func moveList(_ movement: Movement, _ invocation: Invocation) -> [Effect] {
        guard list.count > 0 else { return say("no articles") }
        guard movement != .centre else { return centreList() }
        let target = target(
            of: movement, invocation, from: list.selected, count: list.count, page: listPage)
        guard target != list.selected else { return say(movement.isForward ? "last article" : "first article") }
        return selectArticle(target)
    }

    private mutating func moveSidebar(_ movement: Movement, _ invocation: Invocation) -> [Effect] {
        let count = sidebarCount
        guard count > 0 else { return say("no names here") }
        let current = selectedRow ?? -1
        let page = max(1, (layout.frames[.sidebar]?.body.size.rows ?? 2) / 2)
        let target = target(of: movement, invocation, from: current, count: count, page: page)
        guard target != current else { return say(movement.isForward ? "last entry" : "first entry") }
        return selectEntity(at: target)
    }

    private mutating func movePage(_ movement: Movement, _ invocation: Invocation, _ page: EntityPage) -> [Effect] {
        let openable = page.openable
        let current = openable.firstIndex(of: page.selected) ?? 0
        let rows = max(1, overlayRows / 2)
        return move(in: page, to: target(of: movement, invocation, from: current, count: openable.count, page: rows))
    }

    private mutating func moveHelp(_ movement: Movement, _ invocation: Invocation, _ help: HelpView) -> [Effect] {
        var help = help
        let before = help.top
        help.top = target(of: movement, invocation, from: before, count: lastHelpTop + 1, page: overlayRows)
        overlay = .help(help)
        return help.top == before ? say(movement.isForward ? "end of help" : "start of help") : []
    }

    private mutating func moveResults(
        _ movement: Movement, _ invocation: Invocation, _ results: ResultList
    ) -> [Effect] {
        guard !results.entries.isEmpty else { return say("the list is empty") }
        var results = results
        let page = max(1, layout.middle.size.rows / 3)
        let target = target(
            of: movement, invocation, from: results.selected, count: results.entries.count, page: page)
        let isSame = target == results.selected
        results.select(target)
        show(results)
        return isSame ? say(movement.isForward ? "last entry" : "first entry") : []
    }

    /// The index that `movement` leads to from `current` in a list of `count` items, `page` of them visible.
    private func target(
        of movement: Movement, _ invocation: Invocation, from current: Int, count: Int, page: Int
    ) -> Int {
        let target =
            switch movement {
            case .line(let direction), .scroll(let direction): current + direction.sign * invocation.times
            case .page(let direction): current + direction.sign * invocation.times * page
            case .half(let direction): current + direction.sign * invocation.times * max(1, page / 2)
            case .top: (invocation.count ?? 1) - 1
            case .bottom: (invocation.count ?? count) - 1
            case .percent: (count - 1) * min(100, invocation.count ?? 0) / 100
            case .centre: current
            }
        return max(0, min(target, count - 1))
    }
}
