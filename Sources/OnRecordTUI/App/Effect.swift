import OnRecordStore

/// Something to be done outside the state: a question to the store, or a word to the terminal.
enum Effect: Hashable, Sendable {
    /// Ask for rows of the list.
    case list(ListRequest)
    /// Load an article.
    case open(ArticleID, Arrival, in: ArticleListing)
    /// Ask whether the text of an article has changed.
    case refresh(ArticleID)
    /// Ask anew for the entities of an article.
    case entities(ArticleID)
    /// Ask for the entities of all articles that the sidebar lists.
    case sidebar(SidebarRequest)
    /// Ask for all that is known of an entity, from the article that is shown.
    case page(SelectedEntity, from: ArticleID?)
    /// Ask in which other articles a speaker is quoted.
    case elsewhere(EntityID, except: ArticleID)
    /// Ask for all that an entity is quoted as saying.
    case said(SelectedEntity, Question)
    /// Ask for the quotations that nobody is known to say.
    case unattributed(in: ArticleListing)
    /// Ask for all mentions of an entity.
    case mentions(SelectedEntity, Question)
    /// Go on to a place in another article that answers the search.
    case walkHits(HitWalk)
    /// Ask what stands at places, to list them.
    case describe([Place], selected: Int)
    /// Look for a noted place, and load its article.
    case find(NotedPlace, in: ArticleListing, Arrival)
    /// Look for an article beyond the one shown that is none of those read.
    case unread(Direction, Int, read: Set<String>, from: ArticleID?, in: ArticleListing)
    /// Keep something for later runs.
    case keep(Keepsake)
    /// Ask for the bookmarks, to list them.
    case bookmarks
    /// Ask for the source of a place, to copy it.
    case cite(ExportItem)
    /// Copy text, which is called what the second string says.
    case copy(String, String)
    /// Write a view to a file, in the form that its ending asks for.
    case write(ExportView, to: String, overwrites: Bool)
    /// Give a view to a command of the shell.
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
    /// Send the whole screen anew.
    case redraw

    /// Whether it may take so long that keys must not wait for it.
    var isSlow: Bool {
        switch self {
        case .page, .unattributed, .unread, .bookmarks, .write: true
        case .list(let request): request.isSlow
        case .sidebar(let request): request.isNew
        case .walkHits(let walk): !walk.isPrepared
        default: false
        }
    }
}
