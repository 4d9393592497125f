import OnRecordStore

/// Which order the list takes.
enum SortAction: Hashable, Sendable {
    /// The one after the order that it has, or before it.
    case step(Direction)
    case by(ArticleListing.Order)
    /// Heads over groups, or none.
    case group
}
