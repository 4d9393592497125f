import OnRecordStore

/// What earlier sessions stored about a folder.
struct SavedState: Sendable {
    /// The paths of the articles that have been read.
    var read: Set<String> = []
    /// The marks.
    var marks: [Unicode.Scalar: NotedPlace] = [:]
    /// Where reading ended.
    var lastPlace: LastPlace?
    /// Earlier searches, the latest first.
    var searches: [String] = []
    /// The saved searches.
    var savedSearches: [SavedSearch] = []
    /// A problem with storing.
    var problem: String?
    /// Whether what is noted is lost when the program ends, against the user's will.
    var isLost = false

    /// Whether the folder was never opened before, as far as that is kept.
    var isFirstOpening: Bool { lastPlace == nil && read.isEmpty && !isLost }
}

extension SavedState {
    /// The contents of `notebook`.
    init(_ notebook: Notebook) {
        self.init(
            read: notebook.readArticles(), marks: notebook.marks(), lastPlace: notebook.lastPlace(),
            searches: notebook.searches(), savedSearches: notebook.savedSearches(),
            problem: notebook.takeProblem(), isLost: notebook.keeping.isLost)
    }
}
