import Terminal

/// What the mouse does: a click goes where it points, another one there opens, the wheel moves what lies under it, and
/// the lines between the panes can be dragged.
extension AppState {
    /// Rows of text that one notch of the wheel moves.
    private static let notch = 3

    mutating func take(_ mouse: Mouse) -> [Effect] {
        guard prompt == nil else { return [] }
        (notice, hasBegun, pending) = (nil, true, PendingKeys())
        switch mouse.action {
        case .press: return press(mouse.position)
        case .drag: return drag(to: mouse.position.column)
        case .release:
            grip = nil
            return []
        case .wheelUp: return turnWheel(.previous, at: mouse.position)
        case .wheelDown: return turnWheel(.next, at: mouse.position)
        }
    }

    /// The pane at `position`; the one that lies over others where several do.
    private func pane(at position: Position) -> Pane? {
        [Pane.sidebar, .list, .reader].first {
            layout.frames[$0]?.contains(position) == true
        }
    }

    // MARK: Clicks

    private mutating func press(_ position: Position) -> [Effect] {
        switch overlay {
        case .results(let results): return press(position, in: results)
        case .some: return []
        case nil: break
        }
        if layout.form == .columns,
            let index = layout.separators.firstIndex(where: {
                $0.contains(column: position.column, row: position.row)
            })
        {
            grip = index == 0 ? .list : .sidebar
            return []
        }
        guard let pane = pane(at: position), let body = layout.frames[pane]?.body else { return [] }
        let row = position.row - body.row
        guard row >= 0 else { return focus(on: pane) }
        switch pane {
        case .list: return pressList(row: row)
        case .reader: return focus(on: pane) + goToRow(row)
        case .sidebar: return pressSidebar(row: row, in: body)
        }
    }

    private mutating func pressList(row: Int) -> [Effect] {
        let room = listRoom
        let place = list.places(in: room).first { ($0.row..<$0.row + room.itemRows).contains(row) }
        guard let index = place?.index else { return focus(on: .list) }
        let wasThere = focus == .list && index == list.selected
        return wasThere ? open() : focus(on: .list) + selectArticle(index)
    }

    private mutating func pressSidebar(row: Int, in body: Rect) -> [Effect] {
        guard let pressed = SidebarPane.index(at: row, in: body.size, of: self) else { return focus(on: .sidebar) }
        return focus == .sidebar && selectedRow == pressed ? open() : focus(on: .sidebar) + selectEntity(at: pressed)
    }

    private mutating func press(_ position: Position, in results: ResultList) -> [Effect] {
        let row = position.row - layout.middle.row
        guard let index = results.entry(atRow: row, columns: size.columns) else { return [] }
        if index == results.selected { return open() }
        var results = results
        results.select(index)
        show(results)
        return []
    }

    // MARK: The wheel

    private mutating func turnWheel(_ direction: Direction, at position: Position) -> [Effect] {
        if overlay != nil { return turnWheel(direction) }
        switch pane(at: position) {
        case .reader: _ = scroll(direction.sign * Self.notch)
        case .list: return scrollList(to: list.top + direction.sign)
        case .sidebar: return focus(on: .sidebar) + turnWheel(direction)
        case nil: break
        }
        notice = nil
        return []
    }

    /// Moves a line of what has the focus.
    private mutating func turnWheel(_ direction: Direction) -> [Effect] {
        guard let command = CommandTable.command(named: direction == .next ? "down" : "up") else { return [] }
        let effects = apply(Invocation(command: command, count: nil))
        notice = nil
        return effects
    }

    // MARK: The lines between panes

    private mutating func drag(to column: Int) -> [Effect] {
        guard let grip, layout.form == .columns else { return [] }
        let seen = spanInSight
        if grip == .list { sizes.list = max(1, column) } else { sizes.sidebar = max(1, size.columns - column - 1) }
        return refit(keeping: seen)
    }
}
