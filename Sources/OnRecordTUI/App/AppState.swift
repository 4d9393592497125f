import OnRecordCore
import OnRecordStore
import Terminal

/// All that is on screen, as a value: commands and answers change it, panes draw it.
///
/// Its features own what they show and how it changes: the list, the article being read, the sidebar, searches, the places
/// to go back to. What takes several of them is done here. It holds windows of rows and one article, never the corpus.
struct AppState {
    /// The name of what was opened, for the header.
    let title: String
    /// Which keys ask for what.
    let keys: KeyTable
    /// The window and how the panes share it.
    var window: Window { didSet { reading.fit(window.readerFrame.body.size) } }
    /// The list of articles.
    var list = ArticleList()
    /// The article being read.
    var reading: Reading
    /// Who and what is named, and which of them is selected.
    var sidebar = Sidebar()
    /// The current search.
    var search = SearchState()
    /// Past and saved searches.
    var searches: SearchLibrary
    /// Places to go back to, and marks.
    var navigation: Navigation
    /// What has been read.
    var readingLog: ReadingLog
    /// The line being typed.
    var prompt: Prompt? { didSet { updateFooter() } }
    /// What covers the panes.
    var overlay: Overlay?
    /// What lies below that, for it was opened from there; the topmost last.
    var overlaysBelow: [Overlay] = []
    /// The chart that is being counted, until it is there or the user goes on to something else.
    var awaitedChart: Chart?
    /// What was on screen when reading ended, until it is there again.
    var resumed: LastPlace?
    /// Where tables were left.
    var lastTables: [TableKind: TablePlace] = [:]
    /// A message to the user, until the next key.
    var notice: String? { didSet { updateFooter() } }
    /// What the user must not miss, until it could be read.
    var warnings = Warnings() { didSet { updateFooter() } }
    /// Whether what should outlive the program does not.
    var losesNotes: Bool
    /// Whether the mouse is used here, and what it drags.
    var mouse: MouseState
    /// Keys that are not a command yet.
    var pending = PendingKeys()
    /// How far the store is.
    var progress = IndexProgress(analysed: 0, total: 0)
    /// Whether the user has done anything; until then the first article stays the first.
    var hasBegun = false
    /// Whether the last command closed something.
    var hasJustClosed = false
    /// Whether the user has asked to quit.
    var hasQuit = false

    /// The state at the start in a window of `size`, with what was `saved` in earlier runs.
    init(title: String, size: Size, settings: ReaderSettings = ReaderSettings(), saved: SavedState = SavedState()) {
        self.title = title
        keys = settings.keys
        window = Window(
            size: size, sizes: PaneSizes(list: settings.listColumns, sidebar: settings.sidebarColumns),
            isLinear: settings.isLinear)
        reading = Reading(measure: settings.measure)
        searches = SearchLibrary(history: saved.searches, saved: saved.savedSearches)
        navigation = Navigation(marks: saved.marks)
        readingLog = ReadingLog(read: saved.read, resumes: saved.lastPlace?.place)
        mouse = MouseState(isOn: settings.usesMouse)
        list.listing.order = saved.lastPlace?.order ?? settings.order
        list.isGrouped = settings.isGrouped
        resumed = saved.lastPlace
        losesNotes = saved.isLost
        if let problem = saved.problem { warnings.add(problem) }
        restoreList()
        // Property observers do not run while a value is being made.
        window.needsFooter = warnings.current != nil || notice != nil
        reading.fit(window.readerFrame.body.size)
    }

    private mutating func updateFooter() {
        let needsFooter = prompt != nil || notice != nil || warnings.current != nil
        if window.needsFooter != needsFooter { window.needsFooter = needsFooter }
    }

    /// What to ask first.
    func start() -> [Effect] {
        var request = list.request(in: listRoom, opens: readingLog.resumes == nil)
        request.isSlow = !list.listing.isWhole
        return [.list(request)] + (readingLog.resumes.map { [.find($0, in: list.listing, .resumed($0))] } ?? [])
    }
}

/// What features are asked for together.
extension AppState {
    /// The article in the reader.
    var article: OpenArticle? { reading.article }
    /// The pane that has the focus.
    var focus: Pane { window.focus }
    /// Where everything stands.
    var layout: ScreenLayout { window.layout }
    /// Whether nothing matches the filter or search that is on. An article that is still open is then not shown, until the
    /// user goes to it.
    var hasNoMatches: Bool {
        list.count == 0 && !list.listing.isWhole && !search.isRunning && progress.isFinished && focus == .list
    }
    /// The query that gives the articles now listed: the search, and the filter if one is on.
    var visibleQuery: String {
        list.listing.filter.map { "(\($0.text)) (\(search.text))" } ?? search.text
    }
    /// The room that the list has.
    var listRoom: ListRoom { ListRoom(in: layout, of: list) }

    /// What the sidebar shows in a pane of `size`.
    func sidebarLayout(in size: Size) -> SidebarLayout {
        SidebarLayout(of: sidebar, article, box: quotationBox, in: size)
    }

    /// What is known of the current quotation.
    var quotationBox: QuotationBox {
        QuotationBox(
            article, quotation: reading.view.quotation, elsewhere: reading.elsewhere, cursor: reading.cursorRow,
            nextKey: keys.key(of: "next-quotation"))
    }

    /// The selected entity's position in the sidebar, and how many entities are listed there.
    var sidebarPosition: (selected: Int?, count: Int) {
        (sidebar.selectedRow(of: article), sidebar.entities(of: article).count)
    }

    /// What is highlighted and starts on screen.
    var visibleHighlight: TextSpan? { reading.visibleHighlight(match: search.currentMatch) }

    /// What is highlighted in the paragraph that the user is at.
    var highlightHere: TextSpan? { reading.highlightHere(match: search.currentMatch) }

    /// Where the user is now; `nil` without an article.
    var place: Place? {
        article.map {
            Place(
                article: $0.id, view: reading.view, focus: focus, selection: sidebar.selection,
                table: tableOnTop?.place)
        }
    }

    /// The place at `span` as it is saved for later runs.
    func noted(_ span: TextSpan) -> NotedPlace? { article.map { NotedPlace($0.noted, at: span, of: $0.text) } }

    /// The warning that stands in the footer now.
    var visibleWarning: String? { prompt == nil && notice == nil ? warnings.current : nil }

    /// Tells the user something.
    mutating func say(_ notice: String) -> [Effect] {
        self.notice = notice
        return []
    }

    /// Shows the notice of a response, and returns its effects.
    mutating func take(_ response: Response) -> [Effect] {
        if let notice = response.notice { self.notice = notice }
        return response.effects
    }
}
