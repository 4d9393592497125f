import Terminal

extension ResultEntry {
    /// Where the text of an entry begins: after its mark and the number of its line.
    static let textColumn = 10

    /// A line of an entry.
    struct Line {
        var before = SafeText()
        var match = SafeText()
        var after = SafeText()
    }

    /// The lines of the entry in a list of `columns` cells: a hit on one line, a quotation on up to three.
    func lines(columns: Int) -> [Line] {
        let room = max(1, columns - Self.textColumn - 1)
        guard !match.isEmpty else {
            return Elision.lines(before, cells: room, most: 3).map { Line(before: $0) }
        }
        let words = Elision.line(match, cells: room)
        let left = SafeText(Elision.oneLine(before)).suffix(cells: (room - words.width) / 2)
        let space: SafeText = after.first?.isWhitespace ?? false ? " " : ""
        let rest = String(after.drop { $0.isWhitespace })
        let right = space + Elision.line(rest, cells: max(0, room - words.width - left.width - space.width))
        return [Line(before: left, match: words, after: right)]
    }
}
