import OnRecordCore

// How a store answers that has nothing better: from the articles, one by one.
extension CorpusStore {
    /// Counts the articles.
    public func prepare(_ listing: ArticleListing, _ interruption: SearchInterruption) -> Bool {
        _ = articleCount(in: listing)
        return !interruption.isInterrupted
    }

    /// None.
    public func notes(on listing: ArticleListing) -> Set<SearchNote> { [] }

    /// Looks through the article.
    public func hits(of query: Query, in article: ArticleID) -> [TextSpan] {
        annotatedDocument(article).map { HitFinder(query, facts: .ofArticle).finding(in: $0).hits } ?? []
    }

    /// Looks through the articles.
    public func snippets(of query: Query, in articles: [ArticleID]) -> [ArticleID: SearchHit] {
        var snippets: [ArticleID: SearchHit] = [:]
        for id in articles {
            guard let article = annotatedDocument(id), let first = hits(of: query, in: id).first else { continue }
            snippets[id] = SearchHit(first, in: article.document.text, of: id)
        }
        return snippets
    }

    /// Knows no words.
    public func nearest(to query: Query) -> String? { nil }
}
