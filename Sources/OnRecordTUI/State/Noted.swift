import OnRecordStore

/// What is known from runs before when a folder is opened.
struct Noted: Sendable {
    /// The paths of the articles that have been read.
    var read: Set<String> = []
    /// The marks.
    var marks: [Unicode.Scalar: NotedPlace] = [:]
    /// Where reading ended.
    var lastPlace: LastPlace?
    /// What was looked for, the last first.
    var searches: [String] = []
    /// The searches with names.
    var savedSearches: [SavedSearch] = []
    /// What is wrong with keeping things.
    var problem: String?
}

extension Noted {
    /// What `notebook` knows.
    init(_ notebook: Notebook) {
        self.init(
            read: notebook.readArticles(), marks: notebook.marks(), lastPlace: notebook.lastPlace(),
            searches: notebook.searches(), savedSearches: notebook.savedSearches(),
            problem: notebook.takeProblem())
    }
}
