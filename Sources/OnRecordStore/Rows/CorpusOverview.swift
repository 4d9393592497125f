/// What all articles hold, in counts.
public struct CorpusOverview: Hashable, Sendable {
    /// An outlet and the number of its articles.
    public struct OutletEntry: Hashable, Sendable {
        /// Its name, as an article has it.
        public let name: String
        /// How many articles it has.
        public let articleCount: Int
    }

    /// How many articles there are, and how many of them have no date.
    public var (articleCount, undatedCount) = (0, 0)
    /// The first and the last date of an article: 20180528; `nil` where none has one.
    public var dates: ClosedRange<Int>?
    /// The articles of each month.
    public var articlesByMonth = MonthCounts()
    /// The outlets with most articles, and how many outlets there are.
    public var (outlets, outletCount) = ([OutletEntry](), 0)
    /// How many quotations and how many pieces of reported speech there are.
    public var (quotationCount, reportedCount) = (0, 0)
    /// How many of both have no known speaker, and how many one who should be checked.
    public var (unknownCount, uncertainCount) = (0, 0)
    /// How many people, organisations, places and other things have a name.
    public var entityCount = 0

    /// An overview of nothing.
    public init() {}

    /// Quotations and reported speech together.
    public var statementCount: Int { quotationCount + reportedCount }

    /// The months of the first and the last article that has a date.
    public var months: ClosedRange<Int>? {
        guard let first = articlesByMonth.counts.first, let last = articlesByMonth.counts.last else { return nil }
        return first.month...last.month
    }
}
