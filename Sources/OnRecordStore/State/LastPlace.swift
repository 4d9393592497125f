/// Where reading a folder ended.
public struct LastPlace: Hashable, Sendable {
    /// The top of the screen.
    public let place: NotedPlace
    /// The order that the list had.
    public let order: ArticleListing.Order

    /// The place, and the order of the list.
    public init(place: NotedPlace, order: ArticleListing.Order) {
        self.place = place
        self.order = order
    }
}
