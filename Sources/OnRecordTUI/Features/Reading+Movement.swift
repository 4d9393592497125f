import OnRecordCore

/// Moving through the text of the article.
extension Reading {
    /// Moves as `movement` says, `count` times or to the line or percentage that `count` is.
    mutating func move(_ movement: Movement, count: Int?) -> Response {
        guard let article, text?.isEmpty == false else { return .say("nothing to read here") }
        let times = max(1, count ?? 1)
        switch movement {
        case .line(let direction): return step(direction.sign * times)
        case .scroll(let direction): return scroll(direction.sign * times)
        case .page(let direction): return turn(direction.sign * times * height)
        case .half(let direction): return turn(direction.sign * times * max(1, height / 2))
        case .top: return goToLine(count ?? 1)
        case .bottom: return count.map { goToLine($0) } ?? goTo(offset: article.text.utf8.count)
        case .percent: return goTo(offset: article.text.utf8.count * min(100, count ?? 0) / 100)
        case .centre:
            place(here, at: height / 2)
            return Response()
        }
    }

    /// Moves the cursor by `rows` rows. Past the edge of the window the text moves by half a window at once: that is easier
    /// to read than text that moves at every line, and sends less.
    private mutating func step(_ rows: Int) -> Response {
        guard let text, let row = cursorRow else { return Response() }
        let target = text.row(rows, from: row)
        guard target != row else { return atEnd(rows) }
        if !visibleRows.contains(target) { place(target.anchor, at: height / 2) }
        view.cursor = target.anchor
        return meetQuotation()
    }

    /// Moves the window by `rows` rows; the cursor stays in its line while that is visible.
    mutating func scroll(_ rows: Int) -> Response {
        guard let text, let first = text.row(at: top) else { return Response() }
        let before = top
        view.anchor = text.row(rows, from: first).anchor
        clampAnchor()
        view.cursor = here
        return top == before ? atEnd(rows) : meetQuotation()
    }

    /// Moves the window by `rows` rows and the cursor with it; where the window cannot move, the cursor goes to its edge.
    private mutating func turn(_ rows: Int) -> Response {
        guard let text, let first = text.row(at: top), let row = cursorRow else { return Response() }
        let depth = visibleRows.firstIndex(of: row) ?? 0
        view.anchor = text.row(rows, from: first).anchor
        clampAnchor()
        let seen = visibleRows
        let hasMoved = seen.first != first
        let target = hasMoved && seen.indices.contains(depth) ? seen[depth] : rows > 0 ? seen.last : seen.first
        guard let target, target != row else { return atEnd(rows) }
        view.cursor = target.anchor
        return meetQuotation()
    }

    /// Goes to the line in the row `row` of the window.
    mutating func goToRow(_ row: Int) -> Response {
        let rows = visibleRows
        guard rows.indices.contains(row) else { return Response() }
        view.cursor = rows[row].anchor
        return meetQuotation()
    }

    private func atEnd(_ rows: Int) -> Response {
        .say(rows > 0 ? "end of the article" : "start of the article")
    }

    private mutating func goToLine(_ number: Int) -> Response {
        goTo(offset: article?.text.offset(ofLine: number) ?? 0)
    }

    private mutating func goTo(offset: Int) -> Response {
        view.anchor = text?.row(at: offset)?.anchor ?? 0
        view.cursor = view.anchor
        clampAnchor()
        return meetQuotation()
    }

    /// Goes to `span`, makes the quotation there the current one, and leaves what is highlighted.
    mutating func goTo(_ span: TextSpan) -> [Effect] {
        reveal(span)
        let met = article?.content.quotations.firstIndex { $0.segments.contains { $0.marked.overlaps(span) } }
        guard let met else { return meetQuotation(keepsLit: true).effects }
        view.quotation = met
        return lookElsewhere()
    }

    /// Makes the quotation in the cursor's line the current one, unless the current one has words there already.
    private mutating func meetQuotation(keepsLit: Bool = false) -> Response {
        guard let article, let row = cursorRow, !row.isGap else { return Response() }
        let isThere = { (quotation: Quotation) in quotation.segments.contains { row.touches($0.marked) } }
        if let current = article.quotation(view.quotation), isThere(current) { return Response() }
        guard let met = article.content.quotations.firstIndex(where: isThere) else { return Response() }
        view.quotation = met
        if !keepsLit { view.lit = [] }
        return Response(effects: lookElsewhere())
    }
}
