import OnRecordCore

/// What an `IndexStore` guards with its lock.
struct IndexState {
    /// How far the work on the folder has come.
    var progress: IndexProgress
    /// What went wrong with the index, in order, until the user has been told.
    var problems: [String]
    /// Whether the index is being made again since something in it could not be read.
    var isRecovering = false
    /// What nothing can be done about, each reported once.
    var reported: Set<String> = []
    /// What lies in the folders and is not read, as far as they were looked through.
    var skipped: [SkippedFile] = []
    /// The paths that could not be looked at the last time.
    var missing: Set<FileProblem> = []
    /// Whom to tell of changes.
    var changeHandler: (@Sendable () -> Void)?
    /// How often the index had been written to when it was last looked at.
    var changes = 0
    /// Articles that were given analysed, by their numbers.
    var given: [AnnotatedDocument] = []
    /// Lists that were asked for.
    var selections = RecentValues<ArticleListing, ArticleSelection>(limit: 12)
    /// The regular expressions of searches.
    var patterns = RecentValues<Query, PatternCache>(limit: 12)
    /// Places that were asked for.
    var places = RecentValues<PlaceQuestion, PlaceList>(limit: 8)
    /// Orders of entities that were asked for.
    var entities = RecentValues<EntityListing, [Int32]>(limit: 8)
    /// Records that were asked for.
    var records = RecentValues<RecordListing, RecordSelection>(limit: 4)
    /// The numbers of each article's statements, and who says each, once they were asked for.
    private(set) var ranges: StatementRanges?
    private(set) var speakers: StatementSpeakers?
    /// Articles that were asked for.
    var annotated = RecentValues<Int, AnnotatedDocument>(limit: 4)
    /// The entities of articles with very many of them.
    var candidates = RecentValues<Int, [StoredCandidate]>(limit: 2)
    /// The size from which on packed entities are very many, in bytes.
    static let manyCandidates = 32 * 1024
    /// The size from which on an article is long, in bytes.
    private static let longText = 200_000
    /// Counts the changes of what the index holds.
    private(set) var version = 0

    /// Keeps an answer that was worked out from the index of `version`.
    mutating func keep(_ selection: ArticleSelection, for listing: ArticleListing, version: Int) {
        if version == self.version { selections[listing] = selection }
    }

    mutating func keep(_ list: PlaceList, for question: PlaceQuestion, version: Int) {
        if version == self.version { places[question] = list }
    }

    mutating func keep(_ ids: [Int32], for listing: EntityListing, version: Int) {
        if version == self.version { entities[listing] = ids }
    }

    mutating func keep(_ selection: RecordSelection, for listing: RecordListing, version: Int) {
        if version == self.version { records[listing] = selection }
    }

    mutating func keep(_ ranges: StatementRanges, version: Int) {
        if version == self.version { self.ranges = ranges }
    }

    mutating func keep(_ speakers: StatementSpeakers, version: Int) {
        if version == self.version { self.speakers = speakers }
    }

    mutating func keep(_ article: AnnotatedDocument, for id: Int, version: Int) {
        guard version == self.version else { return }
        // A long article takes as much memory as many others; it stays alone.
        if article.document.text.utf8.count > Self.longText { annotated.removeAll() }
        annotated[id] = article
    }

    mutating func keep(_ entities: [StoredCandidate], of article: Int, version: Int) {
        if version == self.version { candidates[article] = entities }
    }

    /// Takes `selections`, worked out since the index changed, and forgets all other answers.
    mutating func turn(to selections: [(ArticleListing, ArticleSelection)]) {
        version += 1
        self.selections.removeAll()
        for (listing, selection) in selections { self.selections[listing] = selection }
        places.removeAll()
        entities.removeAll()
        records.removeAll()
        (ranges, speakers) = (nil, nil)
        annotated.removeAll()
        candidates.removeAll()
    }
}
