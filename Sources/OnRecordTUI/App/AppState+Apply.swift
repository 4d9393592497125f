import Terminal

extension AppState {
    /// Takes a key: into the line being typed, or towards a command.
    mutating func take(_ key: Key, keymap: Keymap) -> [Effect] {
        clearFooter()
        (hasBegun, readingLog.resumes, search.opensHits) = (true, nil, false)
        return act(on: key, keymap: keymap) + noteReading()
    }

    /// Takes away what the user has read.
    mutating func clearFooter() {
        if visibleWarning != nil { warnings.dismiss() }
        notice = nil
    }

    private mutating func act(on key: Key, keymap: Keymap) -> [Effect] {
        if prompt != nil { return type(key) }
        if case .palette(let palette) = overlay { return type(key, in: palette) }
        pending.isPaused = false
        switch keymap.command(for: key, in: &pending) {
        case .pending: return []
        case .command(let invocation): return apply(invocation)
        case .unknown(let unknown):
            return say("unknown key: \(unknown.map(\.label).joined())   \(keys.key(of: "help")) shows help")
        }
    }

    /// Does what a command asks for, or says why it cannot.
    mutating func apply(_ invocation: Invocation) -> [Effect] {
        guard invocation.command.scopes.contains(scope) else {
            guard isOverview || results?.window != nil, !invocation.command.scopes.isDisjoint(with: .panes) else {
                return say(whyNot(invocation.command))
            }
            // Whoever goes on as if it were not there is not held up by it.
            closeTable()
            return apply(invocation)
        }
        if invocation.command.action != .program(.close) { hasJustClosed = false }
        if case .move = invocation.command.action {} else { awaitedChart = nil }
        switch invocation.command.action {
        case .move(let movement): return move(movement, count: invocation.count)
        case .article(let direction): return stepArticle(direction, invocation.times)
        case .sort(let action): return sort(action, count: invocation.count)
        case .resize(let action): return divide(action, invocation.times)
        case .pane(let action): return changePane(action)
        case .open: return open()
        case .quotation(let action): return act(on: action, invocation.times)
        case .entity(let direction): return walkMentions(direction, invocation.times)
        case .entities(let action): return act(on: action)
        case .table(let action): return act(on: action)
        case .chart(.months): return openChart(.months)
        case .chart(.voices): return openChart(.voices)
        case .chart(.outlets): return openChart(.outlets)
        case .chart(.range): return markRange()
        case .jump(let direction): return jump(direction, invocation.times)
        case .mark(let action): return mark(action, invocation.letter)
        case .bookmark(let action): return act(on: action)
        case .unread(let direction):
            return [.unread(direction, invocation.times, read: readingLog.read, from: article?.id, in: list.listing)]
        case .toggleRead: return article.map { take(readingLog.toggle($0)) } ?? say("no article open")
        case .search(let action): return search(action, invocation.times)
        case .output(let action): return take(out: action)
        case .program(let action): return perform(action)
        }
    }

    /// Why `command` cannot be done here.
    private func whyNot(_ command: Command) -> String {
        if overlay != nil, !command.scopes.isDisjoint(with: .panes) {
            return "\(command.name) works only in the panes; \(keys.key(of: "close")) closes this"
        }
        let places = Scope.allCases.filter { command.scopes.contains($0) }.map(\.words)
        return "\(command.name) works only in \(places.joined(separator: " and "))"
    }

    /// Where commands apply now.
    var scope: Scope { overlay?.scope ?? focus.scope }

    /// Notes the article as read once it is being read: the reader has the focus. Shown beside the list it is not yet.
    mutating func noteReading() -> [Effect] {
        readingLog.note(focus == .reader && overlay == nil ? article : nil)
    }
}
