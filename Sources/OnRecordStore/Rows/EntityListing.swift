import OnRecordCore

/// Which entities of the corpus a list shows, and in what order.
public struct EntityListing: Hashable, Sendable {
    /// An order of entities: names in their order, the largest numbers first, ties by name.
    public enum Order: String, Sendable, CaseIterable {
        /// By name.
        case name
        /// By how often they are mentioned.
        case count
        /// By the number of articles.
        case articles
        /// By the number of quotations.
        case quoted
        /// By how often they are reported to say something.
        case reported
        /// By the number of outlets.
        case outlets
        /// By the date of the first article, the earliest first, undated ones last.
        case first
        /// By the date of the last article, the latest first.
        case last
        /// By kind.
        case kind
    }

    /// How entities are quoted, or reported to say something.
    public enum Quoted: String, Sendable, CaseIterable {
        /// At least once.
        case ever
        /// They are named, and never quoted.
        case never
        /// They are quoted, and in one outlet only.
        case oneOutlet = "one-outlet"
    }

    /// Words that must each begin a word of one of the names; case and accents do not matter.
    public var filter: String
    /// Only these kinds.
    public var kinds: Set<EntityKind>
    /// Only those that are quoted so.
    public var quoted: Quoted?
    /// The order.
    public var order: Order
    /// Whether the order is turned round.
    public var isReversed: Bool
    /// Whether kinds follow one another, each in the order.
    public var isByKind: Bool

    /// The entities of `kinds` that `filter` and `quoted` keep, in `order`.
    public init(
        filter: String = "", kinds: Set<EntityKind> = Set(EntityKind.allCases), quoted: Quoted? = nil,
        order: Order = .count, isReversed: Bool = false, isByKind: Bool = true
    ) {
        self.filter = filter
        self.kinds = kinds
        self.quoted = quoted
        self.order = order
        self.isReversed = isReversed
        self.isByKind = isByKind
    }
}
