import OnRecordCore

/// An analysed article with what its rows, its listings and searches need, made once.
final class LoadedArticle: Sendable {
    let id: ArticleID
    let annotated: AnnotatedDocument
    let row: ArticleRow
    let lines: LineIndex
    let candidates: [JoinCandidate]
    /// The folded text, for searches. Where a search finds something, the text is folded again to learn where it stands:
    /// that takes a quarter of the memory.
    let foldedText: [UInt8]
    /// What the article is called and where it comes from, folded, for filters and orders.
    let foldedTitle: [UInt8]
    let foldedOutlet: [UInt8]
    let foldedPath: [UInt8]

    init(_ annotated: AnnotatedDocument, id: ArticleID) {
        self.id = id
        self.annotated = annotated
        row = ArticleRow(annotated, id: id)
        lines = LineIndex(annotated.document.text.utf8)
        candidates = JoinCandidate.candidates(in: annotated, document: id.number)
        foldedText = FoldedText.bytes(of: annotated.document.text.utf8)
        foldedTitle = FoldedText.bytes(of: Array((row.title ?? "").utf8))
        foldedOutlet = FoldedText.bytes(of: Array((row.outlet ?? "").utf8))
        foldedPath = FoldedText.bytes(of: Array(row.path.utf8))
    }

    /// Whether `word` occurs in title, outlet, path or text.
    func holds(_ word: PhraseMatcher) -> Bool {
        word.occurs(in: foldedTitle) || word.occurs(in: foldedOutlet) || word.occurs(in: foldedPath)
            || word.occurs(in: foldedText)
    }

    /// The row of the quotation with index `index`, given to somebody called `speaker`.
    func row(ofQuotation index: Int, speaker: String?) -> QuotationRow {
        let quotation = annotated.quotations[index]
        let text = annotated.document.text
        return QuotationRow(
            article: id, articleTitle: row.shownTitle, outlet: row.outlet, quotation: index, span: quotation.span,
            words: quotation.segments.map { text.oneLine($0.words) }.joined(separator: " … "), speaker: speaker,
            standing: annotated.standing(of: index), line: lines.line(at: quotation.span.start))
    }

    /// The row of the indirect speech with index `index`, given to somebody called `speaker`.
    func row(ofIndirect index: Int, speaker: String?) -> QuotationRow {
        let speech = annotated.indirect[index]
        return QuotationRow(
            article: id, articleTitle: row.shownTitle, outlet: row.outlet, quotation: index, span: speech.content,
            words: annotated.document.text.oneLine(speech.content), speaker: speaker,
            standing: annotated.standing(of: speech.speaker), line: lines.line(at: speech.content.start))
    }

    /// The hits of `matcher` in the text.
    func hits(of matcher: PhraseMatcher) -> [SearchHit] {
        guard matcher.occurs(in: foldedText) else { return [] }
        let text = annotated.document.text
        return matcher.matches(in: text).map { span in
            let context = HitContext(of: span, in: text)
            return SearchHit(
                article: id, articleTitle: row.shownTitle, span: span, line: lines.line(at: span.start),
                before: context.before, match: text[span], after: context.after)
        }
    }
}
