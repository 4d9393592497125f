/// Where reading a folder ended, and what was on screen then.
public struct LastPlace: Hashable, Sendable {
    /// The top of the screen.
    public let place: NotedPlace
    /// The order of the list, without a search.
    public let order: ArticleListing.Order
    /// What the list was filtered by and searched for, as typed; empty where that is nothing.
    public var (filter, search) = ("", "")
    /// The order of what the search had found.
    public var searchOrder = ArticleListing.Order.relevance
    /// The name of the pane that had the focus; empty where that is not known.
    public var focus = ""
    /// The table that was open.
    public var table: LastTable?

    /// The place, and the order of the list.
    public init(place: NotedPlace, order: ArticleListing.Order) {
        self.place = place
        self.order = order
    }
}
