import OnRecordCore
import OnRecordStore

/// Something to be done outside the state: a request to the store, or something for the terminal.
enum Effect: Hashable, Sendable {
    /// Ask for rows of the list.
    case list(ListRequest)
    /// Load an article.
    case open(ArticleID, Arrival, in: ArticleListing)
    /// Ask whether the text of an article has changed.
    case refresh(ArticleID)
    /// Ask for the entities of an article as they are now.
    case entities(ArticleID)
    /// Ask for rows of a table.
    case table(TableRequest)
    /// Ask for a stretch of an article, to be read beside a row.
    case excerpt(ArticleID, TextSpan)
    /// Ask for the hits of some of the articles that a search has found.
    case hits(HitRequest)
    /// Ask for all that is known of an entity, from the article that is shown.
    case page(SelectedEntity)
    /// Ask for a chart.
    case chart(Chart)
    /// Ask what all articles hold.
    case overview
    /// Ask in which other articles a speaker is quoted.
    case elsewhere(EntityID, except: ArticleID)
    /// Ask for what an entity is quoted as saying.
    case said(SelectedEntity, PlacesRequest)
    /// Ask for mentions of an entity.
    case mentions(SelectedEntity, PlacesRequest)
    /// Go on to a hit of the search in another article.
    case walkHits(HitWalk)
    /// Ask what stands at places, to list them.
    case describe([Place], selected: Int)
    /// Look for a noted place, and load its article.
    case find(NotedPlace, in: ArticleListing, Arrival)
    /// Look for an unread article beyond the one shown.
    case unread(Direction, Int, read: Set<String>, from: ArticleID?, in: ArticleListing)
    /// Save something for later runs.
    case save(NotebookChange)
    /// Ask for the files that are not read, to list them.
    case skippedFiles
    /// Ask for the bookmarks, to list them.
    case bookmarks
    /// Add a place to the collection, unless it is there.
    case collect(ExportItem)
    /// Ask for the source of a place, to copy it.
    case cite(ExportItem)
    /// Copy text, which is called what the second string says.
    case copy(String, String)
    /// Write a view to a file, in the form that its ending asks for.
    case write(ExportView, to: String, overwrites: Bool)
    /// Pipe a view to a shell command.
    case pipe(ExportView, to: String)
    /// Open an article's file in an editor, at a line.
    case edit(ArticleID, line: Int)
    /// Ask for an article's address on the web.
    case address(ArticleID)
    /// Open an address in a browser.
    case browse(String)
    /// Give the terminal to the shell for a while.
    case suspend
    /// Take the mouse from the terminal, or give it back.
    case mouse(Bool)
    /// Send the whole screen again.
    case redraw

    /// Whether it may take so long that keys must not wait for it.
    var isSlow: Bool {
        switch self {
        case .page, .chart, .overview, .hits, .unread, .bookmarks, .skippedFiles, .write: true
        case .list(let request): request.isSlow
        case .table(let request): request.isNew
        case .walkHits(let walk): !walk.isPrepared
        case .find(_, let listing, _): !listing.isWhole
        default: false
        }
    }
}
