import OnRecordCore
import OnRecordStore

/// What is looked for, and where it stands in the article shown.
struct SearchState: Hashable, Sendable {
    /// Where it is looked for.
    enum Extent: Hashable, Sendable {
        /// In the article shown, as a phrase in or inside words.
        case article
        /// In all articles, as a query: the list shows those that answer it.
        case corpus
    }

    /// What was typed; empty where nothing is looked for.
    var text = ""
    /// Where it is looked for.
    var extent = Extent.article
    /// Where it stands in the article shown.
    var matches: [TextSpan] = []
    /// The match that was gone to, as an index into `matches`.
    var current: Int?
    /// Whether a search of all articles is under way.
    var isRunning = false
    /// The order of the list before all articles were searched.
    var order: ArticleListing.Order?
    /// The words that were likeliest meant where nothing was found.
    var nearest: String?

    /// The match that was gone to.
    var currentMatch: TextSpan? { current.flatMap { matches.indices.contains($0) ? matches[$0] : nil } }
}
