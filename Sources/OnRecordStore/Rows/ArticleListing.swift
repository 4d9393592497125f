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

    /// A query that narrows the list; none where it is empty.
    public var filter: String
    /// A query that is looked for in what the filter keeps; none where it is empty.
    public var search: String
    /// The order.
    public var order: Order

    /// The articles that `filter` and `search` keep, in `order`.
    public init(filter: String = "", search: String = "", order: Order = .date) {
        self.filter = filter
        self.search = search
        self.order = order
    }

    /// What an article has to answer to be shown; `nil` where all are.
    public func query() throws(QueryError) -> QueryNode? {
        var parts: [QueryNode] = []
        for text in [filter, search] where !text.allSatisfy(\.isWhitespace) {
            parts.append(try Query(parsing: text).root)
        }
        return parts.count > 1 ? .all(parts) : parts.first
    }
}
