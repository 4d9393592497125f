import OnRecordStore

/// Something that a later run is to know.
enum Keepsake: Hashable, Sendable {
    case read(NotedArticle, Bool)
    case mark(Unicode.Scalar, NotedPlace)
    case lastPlace(LastPlace)
    /// A new bookmark with its note.
    case bookmark(NotedPlace, note: String)
    /// Another note for a bookmark of the article at a path.
    case note(String, of: Int64, in: String)
    case removeBookmark(Int64, in: String)
    /// What was looked for.
    case search(String)
    /// A search under a name; none under it where it is empty.
    case savedSearch(SavedSearch)
}
