import OnRecordStore

/// A change to what is saved for later runs.
enum NotebookChange: Hashable, Sendable {
    case read(NotedArticle, Bool)
    case mark(Unicode.Scalar, NotedPlace)
    case lastPlace(LastPlace)
    /// A new bookmark with its note.
    case bookmark(NotedPlace, note: String)
    /// Another note for a bookmark of the article at a path.
    case note(String, of: Int64, in: String)
    case removeBookmark(Int64, in: String)
    /// Two bookmarks that change places.
    case exchange(Int64, Int64)
    /// What was searched for.
    case search(String)
    /// A search under a name; one without text deletes it.
    case savedSearch(SavedSearch)

    /// Whether the user has asked for it, rather than only for what it comes with.
    var isAskedFor: Bool {
        switch self {
        case .mark, .bookmark, .note, .removeBookmark, .exchange, .savedSearch: true
        case .read, .lastPlace, .search: false
        }
    }

    /// The path of the article whose bookmarks it changes.
    var bookmarksPath: String? {
        switch self {
        case .bookmark(let place, _): place.article.path
        case .note(_, _, let path), .removeBookmark(_, let path): path
        case .read, .mark, .lastPlace, .exchange, .search, .savedSearch: nil
        }
    }
}
