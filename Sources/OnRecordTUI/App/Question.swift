import OnRecordStore

/// What a question about places in all articles is asked for, and from where.
struct Question: Hashable, Sendable {
    /// What the answer is for.
    let purpose: Purpose
    /// The order of the articles.
    let listing: ArticleListing
    /// The article that is shown.
    let from: ArticleID?
}
