import OnRecordCore
import OnRecordStore

/// The current search, and its matches in the open article.
struct SearchState: Hashable, Sendable {
    /// What is searched.
    enum Extent: Hashable, Sendable {
        /// The open article, for a phrase in or inside words.
        case article
        /// All articles, for a query: the list shows those that match.
        case corpus
    }

    /// The text typed; empty without a search.
    var text = ""
    /// What is searched.
    var extent = Extent.article
    /// The matches in the open article.
    var matches: [TextSpan] = []
    /// The match that the user went to, as an index into `matches`.
    var current: Int?
    /// Whether a search of all articles is in progress.
    var isRunning = false
    /// The order of the list before the search of all articles.
    var order: ArticleListing.Order?
    /// Whether the hits are to be listed as soon as they are there, unless the user does something else meanwhile.
    var opensHits = false
    /// If nothing was found, similar words that occur.
    var nearest: String?

    /// The match that the user went to.
    var currentMatch: TextSpan? { current.flatMap { matches.indices.contains($0) ? matches[$0] : nil } }
}
