/// What the corpus knows of one entity, over all its articles.
public struct EntityOverview: Hashable, Sendable {
    /// How often it is reported to say something without quotation marks.
    public let reportedCount: Int
    /// In how many outlets it is mentioned.
    public let outletCount: Int
    /// In how many outlets it is quoted, or reported to say something.
    public let quotedOutletCount: Int
    /// The date of the first article that mentions it, as one number: 20180528; 0 where unknown.
    public let firstDate: Int
    /// The date of the last one.
    public let lastDate: Int
    /// Its mentions by month.
    public let months: MonthCounts

    /// An overview from its parts.
    public init(
        reportedCount: Int, outletCount: Int, quotedOutletCount: Int, firstDate: Int, lastDate: Int,
        months: MonthCounts
    ) {
        self.reportedCount = reportedCount
        self.outletCount = outletCount
        self.quotedOutletCount = quotedOutletCount
        self.firstDate = firstDate
        self.lastDate = lastDate
        self.months = months
    }
}
