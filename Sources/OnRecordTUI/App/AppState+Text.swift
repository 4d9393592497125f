import OnRecordCore

/// Moving through the text of the article.
extension AppState {
    mutating func moveText(_ movement: Movement, _ invocation: Invocation) -> [Effect] {
        guard let article, text?.isEmpty == false else { return say("nothing to read here") }
        let times = invocation.times
        switch movement {
        case .line(let direction): return step(direction.sign * times)
        case .scroll(let direction): return scroll(direction.sign * times)
        case .page(let direction): return turn(direction.sign * times * readerHeight)
        case .half(let direction): return turn(direction.sign * times * max(1, readerHeight / 2))
        case .top: return goToLine(invocation.count ?? 1)
        case .bottom: return invocation.count.map { goToLine($0) } ?? goTo(offset: article.text.utf8.count)
        case .percent: return goTo(offset: article.text.utf8.count * min(100, invocation.count ?? 0) / 100)
        case .centre:
            place(here, at: readerHeight / 2)
            return []
        }
    }

    // MARK: The line that one is at

    /// The row of the text that the user is at: the cursor's, or the nearest to it on screen.
    var cursorRow: TextRow? {
        guard let text, let row = text.row(at: view.cursor) else { return nil }
        let rows = rowsInSight
        guard let first = rows.first, let last = rows.last else { return nil }
        return row.isAbove(first) ? first : last.isAbove(row) ? last : row
    }

    /// The position in the text where the user is.
    var here: Int { cursorRow?.anchor ?? 0 }

    /// Goes `rows` rows on. Past the edge of the window the text moves by half of it at once: that is read more easily than
    /// text that moves at every line, and sends less.
    private mutating func step(_ rows: Int) -> [Effect] {
        guard let text, let row = cursorRow else { return [] }
        let target = text.row(rows, from: row)
        guard target != row else { return sayEnd(rows) }
        if !rowsInSight.contains(target) { place(target.anchor, at: readerHeight / 2) }
        view.cursor = target.anchor
        return meetQuotation()
    }

    /// Moves the window by `rows` rows; the cursor stays in its line while that is in sight.
    mutating func scroll(_ rows: Int) -> [Effect] {
        guard let text, let first = text.row(at: top) else { return [] }
        let before = top
        view.anchor = text.row(rows, from: first).anchor
        clampAnchor()
        view.cursor = here
        return top == before ? sayEnd(rows) : meetQuotation()
    }

    /// Moves the window by `rows` rows and the cursor with it; where the window cannot move, the cursor goes to its edge.
    private mutating func turn(_ rows: Int) -> [Effect] {
        guard let text, let first = text.row(at: top), let row = cursorRow else { return [] }
        let depth = rowsInSight.firstIndex(of: row) ?? 0
        view.anchor = text.row(rows, from: first).anchor
        clampAnchor()
        let seen = rowsInSight
        let hasMoved = seen.first != first
        let target = hasMoved && seen.indices.contains(depth) ? seen[depth] : rows > 0 ? seen.last : seen.first
        guard let target, target != row else { return sayEnd(rows) }
        view.cursor = target.anchor
        return meetQuotation()
    }

    /// Goes to the line in the row `row` of the window.
    mutating func goToRow(_ row: Int) -> [Effect] {
        let rows = rowsInSight
        guard rows.indices.contains(row) else { return [] }
        view.cursor = rows[row].anchor
        return meetQuotation()
    }

    private mutating func sayEnd(_ rows: Int) -> [Effect] {
        say(rows > 0 ? "end of the article" : "start of the article")
    }

    /// Makes the quotation in the cursor's line the current one, unless that has words there already.
    private mutating func meetQuotation() -> [Effect] {
        guard let article, let row = cursorRow, !row.isGap else { return [] }
        let isThere = { (quotation: Quotation) in quotation.segments.contains { row.touches($0.marked) } }
        if let current = article.quotation(view.quotation), isThere(current) { return [] }
        guard let met = article.content.quotations.firstIndex(where: isThere) else { return [] }
        view.quotation = met
        view.lit = []
        return lookElsewhere()
    }

    private mutating func goToLine(_ number: Int) -> [Effect] {
        goTo(offset: article?.text.offset(ofLine: number) ?? 0)
    }

    private mutating func goTo(offset: Int) -> [Effect] {
        rememberPlace()
        view.anchor = text?.row(at: offset)?.anchor ?? 0
        view.cursor = view.anchor
        clampAnchor()
        return meetQuotation()
    }

    // MARK: The window

    /// The position of the topmost row: the anchor, unless that left room below the last row. A window that grows and
    /// shrinks again comes back to the anchor.
    var top: Int {
        let last = text?.lastTop(height: readerHeight)?.anchor ?? 0
        return max(0, min(view.anchor, last))
    }

    /// Makes the topmost row the anchor.
    private mutating func clampAnchor() { view.anchor = top }

    /// Scrolls so that the row of `offset` stands `rows` below the top, as far as the text's ends allow.
    mutating func place(_ offset: Int, at rows: Int) {
        guard let text, let row = text.row(at: offset) else { return }
        view.anchor = text.row(-rows, from: row).anchor
        clampAnchor()
    }

    /// Goes to `span`, scrolling as little as it takes to see it: not at all where it is on screen.
    mutating func reveal(_ span: TextSpan) {
        view.cursor = text?.row(at: span.start)?.anchor ?? 0
        guard let visible, !visible.contains(span) else { return }
        place(span.start, at: readerHeight / 4)
    }

    /// The rows that are on screen.
    var rowsInSight: [TextRow] { text?.rows(from: top, count: readerHeight) ?? [] }

    /// The stretch of the text that is on screen; `nil` without an article.
    var visible: TextSpan? {
        let rows = rowsInSight
        guard let first = rows.first, let last = rows.last else { return nil }
        return TextSpan(first.span.start, last.span.end)
    }
}
