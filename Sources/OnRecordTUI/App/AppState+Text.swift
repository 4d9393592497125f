import OnRecordCore

/// Moving through the text of the article.
extension AppState {
    mutating func moveText(_ movement: Movement, _ invocation: Invocation) -> [Effect] {
        guard let article, text?.isEmpty == false else { return say("nothing to read here") }
        let times = invocation.times
        switch movement {
        case .line(let direction): return scroll(direction.sign * times)
        case .page(let direction): return scroll(direction.sign * times * readerHeight)
        case .half(let direction): return scroll(direction.sign * times * max(1, readerHeight / 2))
        case .top: return goToLine(invocation.count ?? 1)
        case .bottom: return goToLine(invocation.count ?? .max)
        case .percent: return goTo(offset: article.text.utf8.count * min(100, invocation.count ?? 0) / 100)
        case .centre: return centreText()
        }
    }

    private mutating func scroll(_ rows: Int) -> [Effect] {
        guard let text, let row = text.row(at: top) else { return [] }
        let before = top
        view.anchor = text.row(rows, from: row).anchor
        clampAnchor()
        if top == before { return say(rows > 0 ? "the end of the article" : "the beginning of the article") }
        return []
    }

    private mutating func goToLine(_ number: Int) -> [Effect] {
        goTo(offset: article?.text.offset(ofLine: number) ?? 0)
    }

    private mutating func goTo(offset: Int) -> [Effect] {
        rememberPlace()
        view.anchor = text?.row(at: offset)?.anchor ?? 0
        clampAnchor()
        return []
    }

    private mutating func centreText() -> [Effect] {
        guard let span = view.lit.first ?? search.currentMatch ?? article?.quotation(view.quotation)?.span else {
            return say("nothing is lit that could be centred: } goes to a quotation")
        }
        place(span.start, at: readerHeight / 2)
        return []
    }

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

    /// Scrolls as little as it takes to see `span`: not at all where it is on screen.
    mutating func reveal(_ span: TextSpan) {
        guard let visible, !visible.contains(span) else { return }
        place(span.start, at: readerHeight / 4)
    }

    /// The stretch of the text that is on screen; `nil` without an article.
    var visible: TextSpan? {
        let rows = text?.rows(from: top, count: readerHeight) ?? []
        guard let first = rows.first, let last = rows.last else { return nil }
        return TextSpan(first.span.start, last.span.end)
    }
}
