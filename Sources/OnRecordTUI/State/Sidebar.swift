import OnRecordStore

/// Which entities of the article shown the sidebar lists, and in what order.
struct Sidebar: Hashable, Sendable {
    /// An order of the entities of one kind.
    enum Order: String, Hashable, Sendable {
        case count, name
    }

    /// Words that must each begin a word of the name.
    var filter = ""
    /// The order.
    var order = Order.count

    /// Whose mentions are highlighted.
    var selection: SelectedEntity?
}
