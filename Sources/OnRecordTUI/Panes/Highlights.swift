import OnRecordCore

/// All that looks different in the visible stretch of an article.
struct Highlights {
    /// The stretches, those that lie over others last.
    private(set) var all: [Highlight] = []
    /// The current quotation's segments.
    private(set) var current: [TextSpan] = []
    /// The segments of the other quotations.
    private(set) var quoted: [TextSpan] = []
    /// What is reported without quotation marks.
    private(set) var reported: [TextSpan] = []

    /// What the user has put bookmarks at.
    private(set) var bookmarked: [TextSpan] = []

    /// The highlights in the `visible` stretch of `article`: of its quotations, of the matches of `search`, of what `view`
    /// highlights and of the mentions of `selection`.
    init(
        in article: OpenArticle, view: ReadingView, search: SearchState, selection: SelectedEntity?, visible: TextSpan
    ) {
        for (index, quotation) in article.content.quotations.enumerated() where quotation.span.overlaps(visible) {
            let segments = quotation.segments.map(\.marked)
            if index == view.quotation { current = segments } else { quoted += segments }
        }
        bookmarked = article.bookmarks.map { $0.place.span(in: article.text) }.filter {
            visible.start <= $0.start && $0.start <= visible.end
        }
        reported = article.content.indirect.map(\.content).filter { $0.overlaps(visible) }
        all = current.map { Highlight(span: $0, role: .current) }
        if let selection {
            all += article.mentions(of: selection.id).filter { $0.span.overlaps(visible) }
                .map { Highlight(span: $0.span, role: .mention) }
        }
        for (index, match) in search.matches.enumerated() where match.overlaps(visible) {
            all.append(Highlight(span: match, role: index == search.current ? .currentMatch : .match))
        }
        all += view.lit.map { Highlight(span: $0, role: .lit) }
    }

    /// Whether words that were looked for begin in `row`.
    func hasMatch(in row: TextRow) -> Bool {
        all.contains { ($0.role == .match || $0.role == .currentMatch) && row.span.contains($0.span.start) }
    }

    /// Whether the first words of what was gone to stand in `row`.
    func wasGoneTo(in row: TextRow) -> Bool {
        all.contains { ($0.role == .lit || $0.role == .currentMatch) && row.span.contains($0.span.start) }
    }
}
