import OnRecordCore
import OnRecordStore

/// A stretch of an article that is shown beside the row it belongs to.
struct Excerpt: Hashable, Sendable {
    /// The article.
    let article: ArticleID
    /// The stretch.
    let span: TextSpan
    /// Its text.
    let text: String
}
