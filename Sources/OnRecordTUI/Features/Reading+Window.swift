import OnRecordCore

/// Which rows are visible, and which of them the user is at.
extension Reading {
    /// The row that the user is at: the cursor's, or the nearest visible one.
    var cursorRow: TextRow? {
        guard let text, let row = text.row(at: view.cursor) else { return nil }
        let rows = visibleRows
        guard let first = rows.first, let last = rows.last else { return nil }
        return row.isAbove(first) ? first : last.isAbove(row) ? last : row
    }

    /// The position in the text where the user is.
    var here: Int { cursorRow?.anchor ?? 0 }

    /// The position of the topmost row: the anchor, unless that left rows blank below the last one. A window that grows
    /// and shrinks again comes back to the anchor.
    var top: Int {
        let last = text?.lastTop(height: height)?.anchor ?? 0
        return max(0, min(view.anchor, last))
    }

    /// The visible rows.
    var visibleRows: [TextRow] { text?.rows(from: top, count: height) ?? [] }

    /// The visible stretch of the text; `nil` without an article.
    var visible: TextSpan? {
        let rows = visibleRows
        guard let first = rows.first, let last = rows.last else { return nil }
        return TextSpan(first.span.start, last.span.end)
    }

    /// What is highlighted and starts on screen: the mention that was gone to, `match`, or the current quotation.
    func visibleHighlight(match: TextSpan?) -> TextSpan? { visibleHighlights(match: match).first }

    /// What is highlighted in the paragraph of the line that the user is at. From a highlight further away on screen, the
    /// user has gone on.
    func highlightHere(match: TextSpan?) -> TextSpan? {
        guard let paragraph = paragraphHere else { return nil }
        return visibleHighlights(match: match).first { $0.overlaps(paragraph) }
    }

    private func visibleHighlights(match: TextSpan?) -> [TextSpan] {
        guard let visible else { return [] }
        let spans = [view.lit.first, match, article?.quotation(view.quotation)?.span].compactMap(\.self)
        return spans.filter { visible.contains($0.start) }
    }

    /// The paragraph of the line that the user is at.
    var paragraphHere: TextSpan? {
        let start = here
        return article?.content.document.paragraphs.first { $0.span.end > start }?.span
    }

    /// Makes the topmost row the anchor.
    mutating func clampAnchor() { view.anchor = top }

    /// Scrolls so that the row of `offset` stands `rows` below the top, as far as the text's ends allow.
    mutating func place(_ offset: Int, at rows: Int) {
        guard let text, let row = text.row(at: offset) else { return }
        view.anchor = text.row(-rows, from: row).anchor
        clampAnchor()
    }

    /// Goes to `span`, scrolling only where it is not visible.
    mutating func reveal(_ span: TextSpan) {
        view.cursor = text?.row(at: span.start)?.anchor ?? 0
        guard let visible, !visible.contains(span) else { return }
        place(span.start, at: height / 4)
    }
}
