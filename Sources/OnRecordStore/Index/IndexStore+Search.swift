import OnRecordCore

extension IndexStore: CorpusStore {
    /// The hits of `query` in the articles that `listing` shows.
    public func search(_ query: SearchQuery, in listing: ArticleListing) -> SearchResult {
        let matcher = PhraseMatcher(query.text)
        guard !matcher.isEmpty else { return .empty }
        let ids = selection(listing).ids
        return database.read(or: .empty) { db in
            var (hits, articles) = ([SearchHit](), 0)
            for id in ids {
                guard let text = try ArticleTable(db: db).content(Int(id))?.text else { continue }
                let spans = matcher.matches(in: text)
                guard !spans.isEmpty, let row = try rows(of: [id], in: db).first else { continue }
                let lines = LineIndex(text.utf8)
                articles += 1
                hits += spans.map { span in
                    let context = HitContext(of: span, in: text)
                    return SearchHit(
                        article: row.id, articleTitle: row.shownTitle, span: span, line: lines.line(at: span.start),
                        before: context.before, match: text[span], after: context.after)
                }
            }
            return SearchResult(hits: hits, articleCount: articles)
        }
    }
}
