import Terminal

/// What the mouse does: a click goes where it points, another one there opens, the wheel moves what is under it, and the
/// lines between the panes can be dragged.
extension AppState {
    /// Rows of text that one notch of the wheel moves.
    private static let notch = 3

    mutating func take(_ event: Mouse) -> [Effect] {
        guard prompt == nil else { return [] }
        clearFooter()
        (hasBegun, pending) = (true, PendingKeys())
        switch event.action {
        case .press:
            awaitedChart = nil
            return press(event.position)
        case .drag: return drag(to: event.position.column)
        case .release:
            mouse.edge = nil
            return []
        case .wheelUp: return turnWheel(.previous, at: event.position)
        case .wheelDown: return turnWheel(.next, at: event.position)
        }
    }

    // MARK: Clicks

    private mutating func press(_ position: Position) -> [Effect] {
        switch overlay {
        case .table(let table): return press(position, in: table)
        case .results(let results): return press(position, in: results)
        case .page(let page): return press(position, in: page)
        case .some: return []
        case nil: break
        }
        let layout = layout
        if let edge = layout.edge(at: position) {
            mouse.edge = edge
            return []
        }
        guard let pane = layout.pane(at: position), let body = layout.frames[pane]?.body else { return [] }
        let row = position.row - body.row
        guard row >= 0 else { return focus(on: pane) }
        switch pane {
        case .list: return pressList(row: row)
        case .reader: return focus(on: pane) + take(reading.goToRow(row))
        case .sidebar: return pressSidebar(row: row, in: body)
        }
    }

    private mutating func pressList(row: Int) -> [Effect] {
        guard let index = list.article(atRow: row, in: listRoom) else { return focus(on: .list) }
        let wasThere = focus == .list && index == list.selected
        return wasThere ? open() : focus(on: .list) + list.open(index, in: listRoom, shown: article?.id)
    }

    private mutating func pressSidebar(row: Int, in body: Rect) -> [Effect] {
        guard let pressed = sidebarLayout(in: body.size).entity(atRow: row) else { return focus(on: .sidebar) }
        let wasThere = focus == .sidebar && sidebar.selectedRow(of: article) == pressed
        if wasThere { return open() }
        let effects = focus(on: .sidebar)
        selectEntity(at: pressed)
        return effects
    }

    private mutating func press(_ position: Position, in results: ResultList) -> [Effect] {
        let body = results.layout(in: layout.middle.size).body
        let row = position.row - layout.middle.row
        guard body.contains(column: position.column, row: row),
            let index = results.entry(atRow: row - body.row, columns: body.size.columns)
        else { return [] }
        if index == results.selected { return open() }
        var results = results
        results.select(index)
        show(.results(results))
        return lookAtResults()
    }

    private mutating func press(_ position: Position, in page: Page) -> [Effect] {
        let lines = page.lines(columns: window.size.columns)
        let pressed = page.top + position.row - layout.middle.row - 1
        guard position.row > layout.middle.row, lines.indices.contains(pressed) else { return [] }
        let row = lines[pressed].row
        guard page.rows[row].target != nil else { return [] }
        if row == page.selected { return open() }
        var page = page
        page.selected = row
        show(.page(page))
        return []
    }

    /// Selects the row that was pressed, opens the selected one; a heading sorts by its column.
    private mutating func press(_ position: Position, in table: Table) -> [Effect] {
        let layout = layout(of: table)
        let line = position.row - self.layout.middle.row
        if layout.headings?.contains(column: position.column, row: line) == true {
            let column = columns(of: table).placed.last { $0.start <= position.column }
            return column.map { pressed in changeTable { $0.sort(by: pressed.column.content, lines: $1) } } ?? []
        }
        guard layout.body.contains(column: position.column, row: line),
            let row = table.places(lines: layout.body.size.rows).first(where: { $0.line == line - layout.body.row })
        else { return [] }
        if row.index == table.selected { return open() }
        return changeTable { Response(effects: $0.go(to: row.index, lines: $1)) }
    }

    // MARK: The wheel

    private mutating func turnWheel(_ direction: Direction, at position: Position) -> [Effect] {
        if overlay != nil { return turnWheel(direction) }
        switch layout.pane(at: position) {
        case .reader: _ = reading.scroll(direction.sign * Self.notch)
        case .list: return list.scroll(to: list.top + direction.sign, in: listRoom)
        case .sidebar: return focus(on: .sidebar) + turnWheel(direction)
        case nil: break
        }
        return []
    }

    /// Moves a line of what has the focus.
    private mutating func turnWheel(_ direction: Direction) -> [Effect] {
        let effects = move(.line(direction), count: nil)
        notice = nil
        return effects
    }

    // MARK: The lines between panes

    private mutating func drag(to column: Int) -> [Effect] {
        guard let edge = mouse.edge, layout.form == .columns else { return [] }
        let seen = visibleHighlight
        window.moveEdge(of: edge, to: column)
        return refit(keeping: seen)
    }
}
