/// Finds when an article was published and updated, in its datelines and bylines, never in the body.
enum DateFinder {
    /// The dates that `layout` states.
    static func dates(in layout: Layout) -> (published: DateStamp?, updated: DateStamp?) {
        var published: DateStamp?
        var updated: DateStamp?
        for span in spans(in: layout) {
            var start = span.start
            for date in DateScanner.dates(in: span, of: layout.text.utf8) {
                let label = FoldedText.bytes(of: Array(layout.text.utf8[start..<date.span.start]))
                if changed.occurs(in: label) { updated = updated ?? date } else { published = published ?? date }
                start = date.span.end
            }
        }
        return (published, updated)
    }

    private static let changed = PhraseTable(["updated", "update", "modified", "revised"])

    private static func spans(in layout: Layout) -> [TextSpan] {
        let lines = layout.blocks.indices.filter { layout.kinds[$0] == .dateline || layout.kinds[$0] == .byline }
        return lines.map { layout.blocks[$0].span } + [layout.openingDateline].compactMap { $0 }
    }
}
