/// Reads the text of an article into a `Document`: paragraphs, zones, title, outlet and dates.
///
/// Takes time linear in the text. Nothing is removed: whatever is not part of the article is labelled as such.
public struct DocumentReader: Sendable {
    /// A reader.
    public init() {}

    /// The document in `text`, which was read from the file `name`.
    public func read(_ text: ArticleText, name: String, issues: [ParseIssue] = []) -> Document {
        let layout = ZoneMarker.layout(of: text)
        let paragraphs = zip(layout.blocks, layout.kinds).map { Paragraph(span: $0.span, zone: $1 ?? .body) }
        let dates = DateFinder.dates(in: layout)
        let isForeign = LanguageJudge.isForeign(text.utf8)
        return Document(
            name: name, text: text, zones: zones(of: paragraphs, openingDateline: layout.openingDateline),
            paragraphs: paragraphs, title: layout.title.map { title(layout.blocks[$0].span, of: text) },
            outlet: OutletFinder.outlet(in: layout), authors: AuthorFinder.authors(in: layout),
            published: dates.published, updated: dates.updated, issues: issues + (isForeign ? [Self.foreign] : []),
            isEnglish: !isForeign)
    }

    /// The headline at `span` without the publication's name at its end.
    private func title(_ span: TextSpan, of text: ArticleText) -> TextSpan {
        guard let name = OutletName.last(of: span, after: OutletName.bars, in: text.utf8) else { return span }
        let bar = OutletName.bars.map { Array($0.utf8) }.first {
            text.utf8[..<name.start].suffix($0.count).elementsEqual($0)
        }
        let end = name.start - (bar?.count ?? 0)
        return bar != nil && end > span.start ? WhiteSpace.trimmed(TextSpan(span.start, end), in: text.utf8) : span
    }

    private static let foreign = ParseIssue("Not in English: names and quotations are not looked for.")

    /// One zone for each run of paragraphs of one kind; a dateline is separated from its body paragraph.
    private func zones(of paragraphs: [Paragraph], openingDateline: TextSpan?) -> [Zone] {
        var zones: [Zone] = []
        for paragraph in paragraphs {
            if let dateline = openingDateline, paragraph.span.contains(dateline) {
                zones.append(Zone(.dateline, dateline))
                zones.append(Zone(.body, TextSpan(dateline.end, paragraph.span.end)))
            } else if let last = zones.last, last.kind == paragraph.zone {
                zones[zones.count - 1] = Zone(last.kind, last.span.union(paragraph.span))
            } else {
                zones.append(Zone(paragraph.zone, paragraph.span))
            }
        }
        return zones
    }
}
