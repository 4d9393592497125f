import OnRecordCore

/// The articles of one listing, in its order, at one moment.
struct ArticleSelection: Sendable {
    let articles: [LoadedArticle]
    /// How many quotations they have; pull quotes that repeat other words are not counted.
    let quotationCount: Int
    /// How many of them nobody is known to say.
    let unattributedCount: Int
    private let positions: [ArticleID: Int]

    /// What `listing` shows of `articles`.
    init(_ listing: ArticleListing, of articles: [LoadedArticle]) {
        let words = listing.filter.split { $0.isWhitespace }.map { PhraseMatcher(String($0)) }
        self.articles = ArticleOrder(listing.order).sorted(
            articles.filter { article in words.allSatisfy { $0.isEmpty || article.holds($0) } })
        quotationCount = self.articles.reduce(0) { $0 + $1.row.quotationCount }
        unattributedCount = self.articles.reduce(0) { $0 + $1.row.unattributedCount }
        positions = Dictionary(
            uniqueKeysWithValues: self.articles.enumerated().map { ($0.element.id, $0.offset) })
    }

    /// The place of `article`, counted from 0.
    func position(of article: ArticleID) -> Int? { positions[article] }
}
