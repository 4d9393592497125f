/// What is done with entities.
enum EntityAction: Hashable, Sendable {
    /// Shows the page of one.
    case page
    /// Says on that page why its names and articles are taken for one, or leaves it out again.
    case reasons
    /// Lists all articles' entities in the sidebar, or this article's again.
    case corpus
}
