import OnRecordCore
import OnRecordStore
import Terminal

/// What stands in one cell of a table.
struct TableCell {
    /// How it looks.
    enum Look: Hashable {
        case plain, quiet, speech, doubtful
    }

    /// A stretch of its text.
    struct Part {
        let text: SafeText
        /// Whether it is what was looked for.
        var isHit = false
    }

    /// Its text, no wider than its column.
    private(set) var parts: [Part]
    /// How it looks.
    let look: Look

    /// A cell with `text`, shortened to `cells` cells.
    init(_ text: String, cells: Int, _ look: Look = .plain) {
        parts = [Part(text: Elision.line(text, cells: cells))]
        self.look = look
    }

    /// The cell of `column` for `item`, measured by `scale`; `hits` finds what was looked for in the words of a statement.
    init(_ column: TableColumn.Content, of item: TableItem, cells: Int, _ scale: TableScale, hits: WordHits) {
        switch item {
        case .statement(let row): self.init(column, of: row, cells: cells, hits: hits)
        case .entity(let row): self.init(column, of: row, cells: cells, scale)
        }
    }

    private init(_ column: TableColumn.Content, of row: StatementRow, cells: Int, hits: WordHits) {
        switch column {
        case .speaker:
            let name = row.speaker ?? "unknown"
            self.init(name, cells: cells, row.standing == .named ? .plain : .quiet)
        case .words: self.init(words: row, cells: cells, hits: hits)
        case .kind: self.init(row.kind.rawValue, cells: cells, .quiet)
        case .sure:
            let isDoubtful = row.level == .check || row.level == .unknown
            self.init(row.level.rawValue, cells: cells, isDoubtful ? .doubtful : .quiet)
        case .date: self.init(row.date?.inWords ?? "", cells: cells, .quiet)
        case .outlet: self.init(row.article.outlet ?? "", cells: cells, .quiet)
        default: self.init(row.article.shownTitle, cells: cells, .quiet)
        }
    }

    private init(_ column: TableColumn.Content, of row: EntityRow, cells: Int, _ scale: TableScale) {
        let overview = row.overview
        switch column {
        case .entityKind: self.init(row.kind.noun, cells: cells, .quiet)
        case .mentions: self.init("\(row.mentionCount)", cells: cells)
        case .mentionBar: self.init(Bar.across(row.mentionCount, of: scale.largest, cells: cells), cells: cells, .quiet)
        case .articles: self.init("\(row.articleCount)", cells: cells)
        case .quoted: self.init(row.quotationCount > 0 ? "\(row.quotationCount)" : "", cells: cells, .speech)
        case .reported: self.init(Self.number(overview?.reportedCount), cells: cells)
        case .outlets: self.init(Self.number(overview?.outletCount), cells: cells)
        case .first: self.init(Self.month(overview?.firstDate), cells: cells, .quiet)
        case .last: self.init(Self.month(overview?.lastDate), cells: cells, .quiet)
        case .months:
            let counts = scale.months.flatMap { overview?.months.columns(over: $0, cells: cells) } ?? []
            self.init(Bar.columns(counts), cells: cells, .speech)
        default: self.init(row.name, cells: cells)
        }
    }

    private static func number(_ count: Int?) -> String { count.map { $0 > 0 ? "\($0)" : "" } ?? "" }

    private static func month(_ date: Int?) -> String {
        guard let date, date > 0 else { return "" }
        return DateStamp(year: date / 10_000, month: date / 100 % 100, day: date % 100, span: TextSpan(0, 0))
            .monthInWords
    }

    /// The words of a statement from their beginning or, where the first hit would be cut off, from shortly before that.
    private init(words row: StatementRow, cells: Int, hits: WordHits) {
        look = .plain
        let text = row.shownWords
        let found = hits.ranges(in: text)
        parts = row.kind == .reported ? [Part(text: Self.reportedMark.truncated(to: cells))] : []
        var (at, left) = (text.startIndex, cells - parts.reduce(0) { $0 + $1.text.width })
        if let first = found.first, left > 0, SafeText(text[..<first.upperBound]).width > left {
            // What stands after the hit has two thirds of the room, if it needs them.
            let after = min(left * 2 / 3, SafeText(text[first.lowerBound...]).width)
            at = Self.start(before: first.lowerBound, cells: max(0, left - after - 1), in: text)
            if at > text.startIndex {
                parts.append(Part(text: "…"))
                left -= 1
            }
        }
        func part(_ range: Range<String.Index>, isHit: Bool) -> Part? {
            guard left > 0, !range.isEmpty else { return nil }
            let whole = SafeText(text[range])
            // What is cut off shows, be it all of the next part.
            let isLast = range.upperBound == text.endIndex
            let shown = (isLast || whole.width < left ? whole : whole + " ").truncated(to: left)
            left -= shown.width
            return Part(text: shown, isHit: isHit)
        }
        for hit in found where hit.lowerBound >= at {
            parts += [part(at..<hit.lowerBound, isHit: false), part(hit, isHit: true)].compactMap(\.self)
            at = hit.upperBound
        }
        parts += [part(at..<text.endIndex, isHit: false)].compactMap(\.self)
    }

    /// The mark that the reader's margin has for reported speech.
    private static let reportedMark: SafeText = "┊ "

    /// The start of the first word that begins at most `cells` characters before `end`.
    private static func start(before end: String.Index, cells: Int, in text: String) -> String.Index {
        guard let earliest = text.index(end, offsetBy: -cells, limitedBy: text.startIndex) else {
            return text.startIndex
        }
        let space = text[earliest..<end].firstIndex(where: \.isWhitespace)
        return space.map { text.index(after: $0) } ?? end
    }
}
