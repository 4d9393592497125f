import OnRecordCore
import OnRecordStore

/// An article of the fixtures: analysed by hand, so that screens do not depend on how good the analysis is.
struct FixtureArticle {
    let row: ArticleRow
    let content: AnnotatedDocument
    /// The corpus' entity for each of the article's own.
    let corpusEntities: [EntityID]

    /// An article from marked paragraphs; `rules` gives the rule of each attributed quotation, `repeats` the quotations
    /// that only repeat another, `names` speakers that no entity stands for.
    init(
        _ number: Int, _ path: String, _ marked: [(Zone.Kind, String)], outlet: String? = nil,
        published: (Int, Int, Int)? = nil, updated: (Int, Int, Int)? = nil, rules: [Int: AttributionRuleID] = [:],
        repeats: [Int: Int] = [:], issues: [String] = []
    ) {
        let text = MarkedText(marked.map(\.1).joined(separator: "\n\n"))
        let paragraphs = Self.paragraphs(of: marked)
        let keys = Self.keys(of: text)
        let stamp = { (date: (Int, Int, Int)) in
            DateStamp(year: date.0, month: date.1, day: date.2, span: TextSpan(0, 0))
        }
        let document = Document(
            name: path, text: ArticleText(text.text), zones: paragraphs.map { Zone($0.zone, $0.span) },
            paragraphs: paragraphs, title: paragraphs.first { $0.zone == .title }?.span,
            outlet: outlet.map { Outlet(name: $0, span: TextSpan(0, 0)) }, published: published.map(stamp),
            updated: updated.map(stamp), issues: issues.map { ParseIssue($0) })
        let quotations = Self.quotations(in: text, keys: keys, rules: rules, repeats: repeats)
        content = AnnotatedDocument(
            document: document,
            mentions: text.marks.map { mark in
                Mention(span: mark.span, kind: mark.kind, entity: keys.firstIndex(of: mark.key) ?? 0)
            }, entities: keys.map { Self.entity($0, in: text) }, quotations: quotations)
        corpusEntities = keys.map { key in EntityID(FixtureEntity.all.firstIndex { $0.key == key } ?? 0) }
        row = ArticleRow(
            id: ArticleID(number), path: path, title: document.title.map { document.text[$0] },
            opening: paragraphs.first { $0.zone == .body }.map { document.text[$0.span] } ?? "", outlet: outlet,
            published: document.published, updated: document.updated,
            quotationCount: quotations.filter { $0.repeats == nil }.count,
            unattributedCount: content.unattributed.count, issues: document.issues)
    }

    private static func paragraphs(of marked: [(Zone.Kind, String)]) -> [Paragraph] {
        var start = 0
        return marked.map { zone, marked in
            defer { start += MarkedText(marked).text.utf8.count + 2 }
            return Paragraph(span: TextSpan(start, start + MarkedText(marked).text.utf8.count), zone: zone)
        }.filter { !$0.span.isEmpty }
    }

    private static func keys(of text: MarkedText) -> [String] {
        FixtureEntity.all.map(\.key).filter { key in text.marks.contains { $0.key == key } }
    }

    private static func entity(_ key: String, in text: MarkedText) -> Entity {
        let known = FixtureEntity.all.first { $0.key == key } ?? FixtureEntity.all[0]
        let mentions = text.marks.indices.filter { text.marks[$0].key == key }
        let fullest = mentions.max { text.fullness(of: $0) < text.fullness(of: $1) } ?? 0
        return Entity(
            kind: known.kind, name: known.name, mentions: mentions, representative: fullest, isNamed: known.isNamed)
    }

    private static func quotations(
        in text: MarkedText, keys: [String], rules: [Int: AttributionRuleID], repeats: [Int: Int]
    ) -> [Quotation] {
        text.segments.keys.sorted().map { number in
            let segments = text.segments[number, default: []].map {
                Quotation.Segment(words: text.unmarked($0), marked: $0)
            }
            let mark = text.marks.first { $0.speakerOf == number }
            let attribution = mark.map { mark in
                let known = FixtureEntity.all.first { $0.key == mark.key }
                return Attribution(
                    speaker: Speaker(
                        mention: mark.span, entity: keys.firstIndex(of: mark.key), name: known?.name ?? ""),
                    cue: text.cues[number], rule: rules[number] ?? .cueAfter, confidence: 0.9)
            }
            return Quotation(segments: segments, kind: .direct, attribution: attribution, repeats: repeats[number])
        }
    }
}

extension MarkedText {
    /// A segment without its quotation marks, curly or straight.
    fileprivate func unmarked(_ segment: TextSpan) -> TextSpan {
        let marked = ArticleText(text)[segment]
        let (first, last) = (marked.first?.utf8.count ?? 0, marked.last?.utf8.count ?? 0)
        return TextSpan(segment.start + first, segment.end - last)
    }

    /// Orders mentions by how fully they name: a long name first, then what stands earlier.
    fileprivate func fullness(of mark: Int) -> Int {
        (marks[mark].kind == .proper ? 1000 : 0) + marks[mark].span.count
    }
}
