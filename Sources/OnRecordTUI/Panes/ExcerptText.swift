import OnRecordCore
import Terminal

/// A stretch of an article below or beside the row that it belongs to.
struct ExcerptText {
    /// How a stretch in it is marked.
    enum Mark {
        case current, mention, hit
    }

    private let excerpt: Excerpt
    private let shown: TextSpan
    private let marks: [(span: TextSpan, mark: Mark)]
    private let theme: Theme

    /// The widest line, in cells.
    private static let measure = 88

    /// The text of `excerpt`, which must show what stands at `span` of the article; `marks` are of the article too.
    init(_ excerpt: Excerpt, showing span: TextSpan, marks: [(span: TextSpan, mark: Mark)], theme: Theme) {
        self.excerpt = excerpt
        shown = span
        self.marks = marks
        self.theme = theme
    }

    /// Draws it into the rows from `y` on: from its beginning or, where what is to be shown would not be seen, from shortly
    /// before that.
    func draw(from y: Int, into surface: inout Surface) {
        let text = ArticleText(excerpt.text)
        let start = excerpt.span.start
        var breaker = LineBreaker(text, measure: max(1, min(Self.measure, surface.size.columns - 4)))
        let lines = paragraphs(of: text).flatMap { paragraph in breaker.lines(of: paragraph) + [nil] }.dropLast()
        let room = max(0, surface.size.rows - y)
        let first = lines.firstIndex { ($0?.end ?? 0) > shown.start - start } ?? 0
        let last = lines.lastIndex { ($0?.start ?? .max) < shown.end - start } ?? first
        let top = last < room ? 0 : max(0, min(first - (last - first + 2 < room ? 2 : 0), lines.count - room))
        for (index, line) in lines.dropFirst(top).prefix(room).enumerated() {
            guard let line else { continue }
            surface.write(TextWidth.shown(text.utf8, line.range), column: 2, row: y + index, style: theme.text)
            for (span, mark) in marks { restyle(span, mark, start, line, text, y + index, &surface) }
        }
    }

    /// The stretches between blank lines.
    private func paragraphs(of text: ArticleText) -> [TextSpan] {
        var (paragraphs, start): ([TextSpan], Int?) = ([], nil)
        var (at, breaks) = (0, 0)
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\n") {
                breaks += 1
            } else if !(0x09...0x0D).contains(byte), byte != 0x20 {
                if breaks > 1, let open = start {
                    paragraphs.append(TextSpan(open, at))
                    start = nil
                }
                if start == nil { start = at }
                breaks = 0
            }
            at += 1
        }
        return paragraphs + [TextSpan(start ?? 0, at)]
    }

    private func restyle(
        _ span: TextSpan, _ mark: Mark, _ start: Int, _ line: TextSpan, _ text: ArticleText, _ row: Int,
        _ surface: inout Surface
    ) {
        let (from, to) = (max(line.start, span.start - start), min(line.end, span.end - start))
        guard from < to else { return }
        let column = 2 + TextWidth.of(text.utf8, line.start..<from)
        let rect = Rect(column: column, row: row, columns: TextWidth.of(text.utf8, from..<to), rows: 1)
        surface.restyle(rect) { style in
            switch mark {
            case .current: theme.makeCurrent(&style)
            case .mention: theme.makeMention(&style)
            case .hit: theme.makeMatch(&style)
            }
        }
    }
}
