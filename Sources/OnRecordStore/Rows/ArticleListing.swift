/// Which articles a list shows, and in what order.
public struct ArticleListing: Hashable, Sendable {
    /// An order of articles. Ties are broken by path.
    public enum Order: String, Sendable, CaseIterable {
        /// By date of publication or else of the last update, newest first, undated articles last.
        case date
        /// By title, untitled ones last.
        case title
        /// By outlet, unknown ones last.
        case outlet
        /// By the number of quotations, most first.
        case quotations
        /// By path.
        case path
    }

    /// Words that must occur in title, outlet, path or text, each as a substring, case and accents ignored.
    public var filter: String
    /// The order.
    public var order: Order

    /// The articles that `filter` keeps, in `order`.
    public init(filter: String = "", order: Order = .date) {
        self.filter = filter
        self.order = order
    }
}
