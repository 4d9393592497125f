import OnRecordCore

/// Which articles a list shows, and in what order.
public struct ArticleListing: Hashable, Sendable {
    /// An order of articles. Ties are broken by path.
    public enum Order: String, Sendable, CaseIterable {
        /// By date of publication or else of the last update, newest first, undated articles last.
        case date
        /// By title, untitled ones last.
        case title
        /// By outlet, unknown ones last; those of one outlet by date.
        case outlet
        /// By the number of quotations, most first.
        case quotations
        /// By path.
        case path
        /// By how well they answer the search; by date where there is none.
        case relevance

        /// Those that mean something without a search.
        public static let ofLists = allCases.filter { $0 != .relevance }
    }

    /// The query that narrows the list.
    public var filter: Query?
    /// The query that is searched for in what the filter keeps.
    public var search: Query?
    /// The order.
    public var order: Order

    /// The articles that `filter` and `search` keep, in `order`.
    public init(filter: Query? = nil, search: Query? = nil, order: Order = .date) {
        self.filter = filter
        self.search = search
        self.order = order
    }

    /// The condition that an article has to meet to be shown; `nil` where all are shown.
    public var condition: QueryNode? {
        let parts = [filter, search].compactMap { $0?.root }
        return parts.count > 1 ? .all(parts) : parts.first
    }

    /// Whether it shows all articles.
    public var isWhole: Bool { filter == nil && search == nil }
}
