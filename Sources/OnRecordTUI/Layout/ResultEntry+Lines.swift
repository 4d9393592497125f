import OnRecordCore

extension ResultEntry {
    /// Where the text of an entry begins: after its mark and the number of its line.
    static let textColumn = 10

    /// The most lines of an entry: enough for all but monstrous sentences.
    private static let mostLines = 6

    /// The lines of its text in a list of `columns` cells, in bytes of the text. Of a very long one, those around the first
    /// hit.
    func lines(columns: Int) -> [TextSpan] {
        var breaker = LineBreaker(ArticleText(text), measure: columns - Self.textColumn - 1)
        let lines = breaker.lines(of: TextSpan(0, text.utf8.count))
        guard lines.count > Self.mostLines else { return lines }
        let hit = lines.firstIndex { line in lit.first.map { line.end > $0.start } ?? true } ?? 0
        let first = max(0, min(hit - 1, lines.count - Self.mostLines))
        return Array(lines[first..<first + Self.mostLines])
    }
}
