import GRDB
import OnRecordCore

// The list of articles, and the articles.
extension IndexStore {
    /// How far the work on the folder has come.
    public var progress: IndexProgress { state.withLock { $0.progress } }

    /// Calls `handler` when something has changed, at a bounded rate, and at the end.
    public func observeChanges(_ handler: @escaping @Sendable () -> Void) {
        state.withLock { $0.changeHandler = handler }
    }

    /// The number of articles that `listing` shows.
    public func articleCount(in listing: ArticleListing) -> Int { selection(listing).ids.count }

    /// The number of quotations in the articles that `listing` shows.
    public func quotationCount(in listing: ArticleListing) -> Int { selection(listing).quotationCount }

    /// The number of those quotations without a known speaker.
    public func unattributedCount(in listing: ArticleListing) -> Int { selection(listing).unattributedCount }

    /// The place of an article in `listing`, counted from 0.
    public func position(of article: ArticleID, in listing: ArticleListing) -> Int? {
        selection(listing).place(of: article.number)
    }

    /// The rows of `listing` in `window`, clamped to what there is.
    public func articles(in listing: ArticleListing, window: Range<Int>) -> [ArticleRow] {
        let ids = selection(listing).ids
        return database.read(or: []) { db in try rows(of: ids[window.clamped(to: ids.indices)], in: db) }
    }

    /// The article at a path below the folder; `nil` where there is none, or none yet.
    public func article(at path: String) -> ArticleID? {
        database.read(or: nil) { db in
            for place in paths.places(of: path) where paths.file(place).name == path {
                if let row = try db.row("SELECT id FROM article WHERE path = ?", [place.bytes.blob]) {
                    return ArticleID(row.int(0))
                }
            }
            return nil
        }
    }

    /// The file that an article was read from; `nil` where the store was given it analysed.
    public func file(of article: ArticleID) -> ArticleFile? {
        guard !paths.paths.isEmpty else { return nil }
        return database.read(or: nil) { db in
            try db.row("SELECT path FROM article WHERE id = ?", [article.number])
                .map { paths.file(ArticlePath(bytes: $0.bytes(0))) }
        }
    }

    /// The article with everything found in it.
    public func annotatedDocument(_ article: ArticleID) -> AnnotatedDocument? {
        let id = article.number
        let (known, version) = state.withLock { state in
            (state.given.indices.contains(id) ? state.given[id] : state.annotated[id], state.version)
        }
        if let known { return known }
        let content = database.read(or: nil) { try ArticleTable(db: $0).content(id) }
        guard let content, let file = file(of: article) else { return nil }
        let annotated = content.annotated(name: file.name)
        state.withLock { $0.keep(annotated, for: id, version: version) }
        return annotated
    }

    /// What was wrong with the files themselves: the files in the order of their paths, whether each gave text, and the words.
    public func flawedFiles() -> [(file: ArticleFile, isReadable: Bool, issues: [ParseIssue])] {
        database.read(or: []) { db in
            let rows = try db.rows("SELECT id, path FROM article WHERE isFlawed ORDER BY path")
            var flawed: [(ArticleFile, Bool, [ParseIssue])] = []
            while let row = try rows.next() {
                guard let content = try ArticleTable(db: db).content(row.int(0)) else { continue }
                flawed.append((paths.file(ArticlePath(bytes: row.bytes(1))), content.isReadable, content.fileIssues))
            }
            return flawed
        }
    }
}

// MARK: - Implementation

extension IndexStore {
    /// The rows of the articles numbered `ids`.
    func rows(of ids: some Sequence<Int32>, in db: Database) throws -> [ArticleRow] {
        let given = state.withLock { $0.given }
        return try ids.compactMap { id in
            guard let row = try db.row("SELECT row, path FROM article WHERE id = ?", [id]) else { return nil }
            let name =
                given.indices.contains(Int(id))
                ? given[Int(id)].document.name : paths.file(ArticlePath(bytes: row.bytes(1))).name
            return ArticleRow(row.bytes(0), id: ArticleID(Int(id)), path: name)
        }
    }

    /// The articles of `listing` in its order. Where `interruption` ends the work they are not all there, nor kept.
    func selection(_ listing: ArticleListing, _ interruption: SearchInterruption? = nil) -> ArticleSelection {
        let (known, version) = state.withLock { ($0.selections[listing], $0.version) }
        if let known { return known }
        let whole = listing.isWhole ? nil : selection(listing.whole)
        let selection = database.read(or: .empty) { try self.selection(listing, of: whole, in: $0, interruption) }
        if interruption?.isInterrupted != true {
            state.withLock { $0.keep(selection, for: listing, version: version) }
        }
        return selection
    }

    /// The articles of `listing` in its order, from `db`; `whole` is the listing without its queries, where it is known.
    func selection(
        _ listing: ArticleListing, of whole: ArticleSelection? = nil, in db: Database,
        _ interruption: SearchInterruption? = nil
    ) throws -> ArticleSelection {
        let whole =
            try whole
            ?? ArticleSelection(
                db.rows("SELECT id, quotations, unattributed FROM article ORDER BY \(listing.order.columns)"))
        guard let condition = listing.condition else { return whole }
        // Each search starts with all of its time; what is read for its hits later counts too.
        let patterns = PatternCache()
        let given = state.withLock { state in
            if let search = listing.search { state.patterns[search] = patterns }
            return state.given
        }
        let search = IndexSearch(db, whole, given: given, patterns: patterns, interruption)
        return ArticleSelection(
            whole, found: try search.find(condition, isRanked: listing.order == .relevance && listing.search != nil))
    }
}

extension ArticleListing {
    /// The listing of all articles in its order.
    fileprivate var whole: ArticleListing { ArticleListing(order: order) }
}
