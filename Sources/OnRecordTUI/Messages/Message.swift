import OnRecordCore
import OnRecordStore

/// An answer to an effect, or news from the store.
enum Message: Sendable {
    /// Rows of the list.
    case list(ListAnswer)
    /// An article that was loaded, and its place in the list.
    case article(OpenArticle, Arrival, position: Int?)
    /// An article that is not there any more.
    case gone
    /// An article as it is now; `nil` where its file is gone.
    case refreshed(ArticleID, AnnotatedDocument?)
    /// The entities of an article.
    case entities(ArticleID, [EntityRow], [EntityID?])
    /// Rows of a table.
    case table(TableAnswer)
    /// A stretch of an article.
    case excerpt(Excerpt)
    /// The hits of some of the articles that a search has found.
    case hits(HitAnswer)
    /// All that is known of an entity, or what all articles hold.
    case page(Page)
    /// An entity that only the article shown has.
    case noPage(SelectedEntity)
    /// Where else a speaker is quoted.
    case elsewhere(Elsewhere)
    /// What an entity is quoted as saying around the article shown; `next` is the first row in an article after it.
    case said([QuotationRow], SelectedEntity, PlacesRequest, next: Int)
    /// Mentions of an entity around there; `next` as above.
    case mentions([MentionRow], SelectedEntity, PlacesRequest, next: Int)
    /// No article further on answers the search.
    case noHit(Direction)
    /// The places that jumps started from, and the one to select.
    case jumps([ResultEntry], selected: Int)
    /// An article that has not been read, if there is one.
    case unread(ArticleID?, Direction)
    /// A change was saved, or could not be; with the bookmarks of its article as they are now.
    case saved(NotebookChange, Notebook.Keeping, bookmarks: [Bookmark])
    /// Something was added to the bookmarks, or was there: how many there are now, and those of its article.
    case collected(isNew: Bool, count: Int, path: String, [Bookmark])
    /// All bookmarks, and how many stand in files that are gone.
    case allBookmarks([ResultEntry], gone: Int)
    /// What is not read.
    case skippedFiles([SkippedFile])
    /// A noted place whose article is not there.
    case notFound(NotedPlace, Arrival)
    /// Something went wrong.
    case problem(String)
    /// A word to the user.
    case told(String)
    /// The source of a place that is to be copied.
    case cited(String)
    /// The address of an article; `nil` where it states none.
    case address(String?)
    /// A file that was to be written is there already.
    case exists(ExportView, String)
    /// The store has analysed more, or something has changed.
    case storeChanged(IndexProgress)
}
