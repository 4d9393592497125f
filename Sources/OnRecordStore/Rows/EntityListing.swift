import OnRecordCore

/// Which entities of the corpus a list shows, and in what order; kinds follow one another in any order.
public struct EntityListing: Hashable, Sendable {
    /// An order of the entities of one kind.
    public enum Order: String, Sendable, CaseIterable {
        /// By how often they are mentioned, most first; ties by name.
        case count
        /// By name.
        case name
    }

    /// Words that must each begin a word of the name; case and accents do not matter.
    public var filter: String
    /// Only these kinds.
    public var kinds: Set<EntityKind>
    /// The order.
    public var order: Order

    /// The entities of `kinds` that `filter` keeps, in `order`.
    public init(filter: String = "", kinds: Set<EntityKind> = Set(EntityKind.allCases), order: Order = .count) {
        self.filter = filter
        self.kinds = kinds
        self.order = order
    }
}
