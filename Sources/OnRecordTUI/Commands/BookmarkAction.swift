/// What is done with bookmarks.
enum BookmarkAction: Hashable, Sendable {
    case add, list, remove
}
