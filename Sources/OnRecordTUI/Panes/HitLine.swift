import OnRecordStore
import Terminal

/// What a search has found in an article, on one line of a list: the words, and as much around them as fits.
struct HitLine {
    private let before: SafeText
    private let match: SafeText
    private let after: SafeText

    /// The line of `hit` in `cells` cells.
    init(_ hit: SearchHit, cells: Int) {
        match = Elision.line(hit.match, cells: cells)
        let room = cells - match.width
        let whole = SafeText(Elision.oneLine(hit.before))
        let rest = SafeText(Elision.oneLine(hit.after))
        // What one side does not need the other has.
        let left = max(room / 2, room - rest.width)
        before = whole.width > left ? "…" + Self.wholeWords(whole.suffix(cells: max(0, left - 1))) : whole
        after = rest.truncated(to: max(0, room - before.width))
    }

    /// `text` without the rest of a word that it begins with: half a word says nothing.
    private static func wholeWords(_ text: SafeText) -> SafeText { text.rest(after: text.firstWord) }

    /// Draws it into `row`, the words lit.
    func draw(row: Int, _ theme: Theme, into surface: inout Surface) {
        var lit = theme.text
        theme.makeMatch(&lit)
        var column = surface.write(before, column: 3, row: row, style: theme.dim)
        column = surface.write(match, column: column, row: row, style: lit)
        surface.write(after, column: column, row: row, style: theme.dim)
    }
}
