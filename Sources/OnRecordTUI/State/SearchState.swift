import OnRecordCore
import OnRecordStore

/// What was looked for, and what was found.
struct SearchState: Hashable, Sendable {
    /// The words; empty where nothing is looked for.
    var text = ""
    /// Where they stand in the article shown.
    var matches: [TextSpan] = []
    /// The match that was gone to, as an index into `matches`.
    var current: Int?
    /// Where they stand in all articles; `nil` where that was not asked.
    var result: SearchResult?
    /// The hit that was gone to, as an index into the result's hits.
    var hit: Int?
    /// Whether a search of all articles is under way.
    var isRunning = false

    /// The match that was gone to.
    var currentMatch: TextSpan? { current.flatMap { matches.indices.contains($0) ? matches[$0] : nil } }
}
