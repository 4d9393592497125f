import OnRecordCore
import OnRecordStore
import Terminal

/// All that is on screen, as a value: commands and answers change it, panes draw it.
///
/// It holds windows of rows and the article being read, never the corpus.
struct AppState {
    /// The name of what was opened, for the header.
    let title: String
    /// The window's size in cells.
    var size: Size
    /// How the user has divided it.
    var sizes: PaneSizes
    /// How it is divided at the start.
    let startSizes: PaneSizes
    /// The widest line of an article, in cells.
    let measure: Int
    /// Which keys ask for what.
    let keys: KeyTable
    /// The pane that has the focus.
    var focus = Pane.list
    /// The list of articles.
    var list = ArticleList()
    /// The article on screen.
    var article: OpenArticle?
    /// What of it is on screen.
    var view = ReadingView()
    /// Which entities the sidebar lists.
    var sidebar = Sidebar()
    /// Whose mentions are lit.
    var selection: SelectedEntity?
    /// Where else the current quotation's speaker is quoted.
    var elsewhere: Elsewhere?
    /// Where jumps started.
    var jumps = JumpList()
    /// The places that the user has given letters.
    var marks: [Unicode.Scalar: Mark]
    /// The paths of the articles that have been read.
    var read: Set<String>
    /// The article that was last noted as read, for as long as it is being read.
    var reading: ArticleID?
    /// Where reading ended in the run before, until that is shown or the user does something.
    var resumes: NotedPlace?
    /// What is looked for.
    var search = SearchState()
    /// What the list shows where nothing holds the words as they were typed: what holds words that begin so.
    var fallback: ArticleListing?
    /// What was looked for before.
    var history: SearchHistory
    /// The searches with names.
    var savedSearches: [SavedSearch]
    /// The line being typed.
    var prompt: Prompt?
    /// What lies over the panes.
    var overlay: Overlay?
    /// A word to the user until the next key.
    var notice: String?
    /// Whether the mouse is taken from the terminal.
    var usesMouse: Bool
    /// The pane whose edge is being dragged.
    var grip: Pane?
    /// Whether all is told line by line, for a screen reader.
    var isLinear: Bool
    /// Keys that do not make a command yet.
    var pending = PendingKeys()
    /// How far the store is.
    var progress = IndexProgress(analysed: 0, total: 0)
    /// Whether the user has done anything; until then the first article stays the first.
    var hasBegun = false
    /// Whether the user has asked to quit.
    var hasQuit = false
    /// The article's rows at the last measure that was asked for.
    private var rows: ArticleLayout?

    /// The state at the start in a window of `size`.
    init(title: String, size: Size, settings: ReaderSettings = ReaderSettings(), noted: Noted = Noted()) {
        self.title = title
        keys = settings.keys
        measure = settings.measure
        usesMouse = settings.usesMouse
        isLinear = settings.isLinear
        startSizes = PaneSizes(list: settings.listColumns, sidebar: settings.sidebarColumns)
        sizes = startSizes
        list.listing.order = settings.order
        list.isGrouped = settings.isGrouped
        marks = noted.marks.mapValues { Mark(noted: $0, place: nil) }
        read = noted.read
        resumes = noted.lastPlace?.place
        history = SearchHistory(noted.searches)
        savedSearches = noted.savedSearches
        notice = noted.problem
        self.size = size
        if let order = noted.lastPlace?.order { list.listing.order = order }
    }

    /// Where everything stands.
    var layout: ScreenLayout {
        ScreenLayout(
            size: size, focus: focus, needsFooter: prompt != nil || notice != nil, sizes: isLinear ? .zoomed : sizes)
    }

    /// The rows of the article on screen at the reader's measure.
    var text: ArticleLayout? { rows }

    /// The height of the reader in rows, at least 1.
    var readerHeight: Int { max(1, readerFrame.body.size.rows) }

    /// The reader's pane as it is, or would be with the focus.
    var readerFrame: PaneFrame {
        layout.frames[.reader] ?? ScreenLayout(size: size, focus: .reader, sizes: isLinear ? .zoomed : sizes).frames[
            .reader]
            ?? PaneFrame(layout.middle, hasTitle: false)
    }

    /// Lays the article out anew where another is shown or the measure has changed.
    mutating func layOut(isNew: Bool = false) {
        guard let article else { return rows = nil }
        let measure = ReaderColumns(columns: readerFrame.body.size.columns, widest: measure).measure
        if isNew || rows?.measure != measure { rows = ArticleLayout(article.content.document, measure: measure) }
    }

    /// Where the user is now; `nil` without an article.
    var place: Place? {
        article.map { Place(article: $0.id, view: view, focus: focus, selection: selection) }
    }

    /// What to ask first.
    func start() -> [Effect] {
        guard let resumes else { return [.list(listRequest(opens: true))] }
        return [.list(listRequest(opens: false)), .find(resumes, in: list.listing, .resumed(resumes))]
    }
}
