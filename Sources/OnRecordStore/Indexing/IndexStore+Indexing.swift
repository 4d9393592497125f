import Dispatch
import GRDB
import OnRecordCore

extension IndexStore {
    /// Brings the index up to the files, on `threads` threads (`nil`: all cores), and returns when all is done, with what
    /// was found at the paths. Fails where the index cannot be written.
    @discardableResult
    public func update(threads: Int? = nil) throws -> FoundArticles { try IndexUpdate(self, threads: threads).run() }

    /// Starts `update(threads:)` on all cores and returns at once.
    public func startUpdating() {
        state.withLock { $0.progress.stage = .checking }
        DispatchQueue.global(qos: .userInitiated).async { @Sendable in
            do {
                try self.update()
            } catch {
                self.finish()
            }
        }
    }
}

// The steps of an update.
extension IndexStore {
    /// Notes that `stage` has begun, with `left` of `total` files to be read.
    func begin(_ stage: IndexProgress.Stage, total: Int? = nil, left: Int = 0) {
        state.withLock { state in
            state.progress.stage = stage
            state.progress.rate = nil
            if let total { (state.progress.total, state.progress.analysed) = (total, total - left) }
        }
    }

    /// Notes that nothing is left to do.
    func finish() {
        state.withLock { $0.progress = IndexProgress(analysed: $0.progress.total, total: $0.progress.total) }
        publish()
    }

    /// Writes `outcomes` in one transaction.
    func write(_ outcomes: [ArticleIndexer.Outcome]) throws {
        try database.write { db in
            let table = ArticleTable(db: db)
            for outcome in outcomes {
                switch outcome {
                case .same(let id, let path, let stamp): try table.move(id, to: path, stamp)
                case .changed(let article, let known):
                    if let known { try table.delete(known) }
                    try table.insert(article, id: known)
                }
            }
        }
    }

    /// Does `body` in one transaction.
    func write(_ body: (Database) throws -> Void) throws { try database.write(body) }

    /// Joins entities over what has changed.
    func join() throws { _ = try database.write { try EntityJoin(db: $0).run() } }

    /// Counts `count` articles more, and lets others know where it is time to.
    func tell(ofArticles count: Int, _ pacing: inout IndexPacing) throws {
        pacing.count += count
        let rate = pacing.rate
        state.withLock { state in
            state.progress.analysed += count
            state.progress.rate = rate
        }
        try pacing.join { try join() }
        pacing.tell { publish() }
    }

    /// Works the lists in use out anew, and lets others know.
    func publish() {
        let known = state.withLock { $0.selections.keys }
        // Searches take their time, and of those made while one types only the last is looked at.
        let searches = known.filter { !$0.search.isEmpty || !$0.filter.isEmpty }
        let listings = known.filter { !searches.dropLast().contains($0) }
        let selections = database.read(or: []) { db in try listings.map { ($0, try selection($0, in: db)) } }
        let handler = state.withLock { state in
            state.turn(to: selections)
            return state.changeHandler
        }
        handler?()
    }
}
