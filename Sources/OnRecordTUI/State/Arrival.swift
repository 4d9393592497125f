import OnRecordCore
import OnRecordStore

/// Where in an article one arrives.
enum Arrival: Hashable, Sendable {
    /// At its beginning.
    case top
    /// Exactly where one was.
    case place(Place)
    /// At a quotation.
    case quotation(Int)
    /// At a mention, which is lit.
    case mention(TextSpan)
    /// Where an entity of the article has this name or title first; else at its first mention, which is lit.
    case named(String, entity: Int)
    /// At a place that was noted, which is lit.
    case noted(NotedPlace)
    /// Where reading ended in the run before.
    case resumed(NotedPlace)
    /// At a place that answers the search, counted from the first as 0 or from the last as -1; the focus stays where it is.
    case hit(Int)
}
