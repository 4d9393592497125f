import OnRecordCore

/// The rows of an article at a measure. Paragraphs are laid out when a row of them is first asked for, and kept.
final class ArticleLayout {
    /// Width of the text in cells.
    let measure: Int
    private let document: Document
    private var breaker: LineBreaker
    private var known: [Int: [TextSpan]] = [:]

    /// The rows of `document`, `measure` cells wide.
    init(_ document: Document, measure: Int) {
        self.document = document
        self.measure = measure
        breaker = LineBreaker(document.text, measure: measure)
    }

    private var last: Int { document.paragraphs.count - 1 }

    /// Whether there is nothing to show.
    var isEmpty: Bool { document.paragraphs.isEmpty }

    /// The row that holds the text position `offset`, or the nearest; `nil` in an empty article.
    func row(at offset: Int) -> TextRow? {
        guard !isEmpty else { return nil }
        let paragraph = paragraph(at: offset)
        let lines = lines(of: paragraph)
        if offset >= document.paragraphs[paragraph].span.end, offset > lines[0].start, paragraph < last {
            return row(paragraph, lines.count)
        }
        return row(paragraph, max(0, (lines.firstIndex { $0.start > offset } ?? lines.count) - 1))
    }

    /// The row `count` rows on from `row`, or back where negative; the first or last where there are no more.
    func row(_ count: Int, from row: TextRow) -> TextRow {
        var row = row
        for _ in 0..<abs(count) {
            guard let next = count > 0 ? self.row(after: row) : self.row(before: row) else { break }
            row = next
        }
        return row
    }

    /// Up to `count` rows from the one at `offset` on.
    func rows(from offset: Int, count: Int) -> [TextRow] {
        var rows: [TextRow] = []
        var next = row(at: offset)
        while let row = next, rows.count < count {
            rows.append(row)
            next = self.row(after: row)
        }
        return rows
    }

    /// The first row of the screen that shows the article's end, when `height` rows are visible.
    func lastTop(height: Int) -> TextRow? {
        guard !isEmpty else { return nil }
        return row(1 - max(1, height), from: row(last, lines(of: last).count - 1))
    }

    private func row(after row: TextRow) -> TextRow? {
        if row.isGap { return self.row(row.paragraph + 1, 0) }
        let lines = lines(of: row.paragraph).count
        if row.line + 1 < lines { return self.row(row.paragraph, row.line + 1) }
        return row.paragraph < last ? self.row(row.paragraph, lines) : nil
    }

    private func row(before row: TextRow) -> TextRow? {
        if row.line > 0 { return self.row(row.paragraph, row.line - 1) }
        return row.paragraph > 0 ? self.row(row.paragraph - 1, lines(of: row.paragraph - 1).count) : nil
    }

    private func row(_ paragraph: Int, _ line: Int) -> TextRow {
        let lines = lines(of: paragraph)
        let isGap = line >= lines.count
        let end = document.paragraphs[paragraph].span.end
        return TextRow(
            paragraph: paragraph, line: line, span: isGap ? TextSpan(end, end) : lines[line], isGap: isGap)
    }

    /// The last paragraph that begins at or before `offset`.
    private func paragraph(at offset: Int) -> Int {
        max(0, document.paragraphs.partitionPoint { $0.span.start > offset } - 1)
    }

    private func lines(of paragraph: Int) -> [TextSpan] {
        if let lines = known[paragraph] { return lines }
        let lines = breaker.lines(of: document.paragraphs[paragraph].span)
        known[paragraph] = lines
        return lines
    }
}
