import Dispatch
import GRDB
import OnRecordCore

extension IndexStore {
    /// Brings the index up to the files, on `threads` threads (`nil`: all cores), and returns when all is done, with what
    /// was found at the paths. Waits while another process does the same.
    ///
    /// Where the file of the index turns out to be damaged, or cannot be written, it starts again with a new one or in
    /// memory; `takeProblem()` says so.
    @discardableResult
    public func update(threads: Int? = nil) throws -> FoundArticles {
        try update(threads, watcher: nil, .anything)
    }

    private func update(_ threads: Int?, watcher: FolderWatcher?, _ news: FolderNews) throws -> FoundArticles {
        do {
            return try updateLocked(threads, watcher, news)
        } catch  where file != nil {
            try leaveFile(because: error)
            return try updateLocked(threads, watcher, .anything)
        }
    }

    /// Where something could not be read since this was last called, rebuilds the index on `threads` threads and returns
    /// true: answers given meanwhile may be wrong. Fails where no index would help.
    ///
    /// The articles are the truth: a file that is damaged or cannot be read is left, as by `update(threads:)`.
    public func recover(threads: Int? = nil) throws -> Bool {
        guard let failure = database.takeFailure() else { return false }
        guard file != nil, (failure as? DatabaseError)?.isOfQuestion != true else {
            throw IndexProblem(message: "the index cannot be read: \(Self.reason(failure))")
        }
        try leaveFile(because: failure)
        _ = try updateLocked(threads, nil, .anything)
        return true
    }

    /// Rebuilds the index on another thread after it could not be read; a problem that this does not solve is reported once.
    private func recoverLater() {
        let isFirst = state.withLock { state in
            defer { state.isRecovering = true }
            return !state.isRecovering
        }
        guard isFirst else { return }
        DispatchQueue.global(qos: .userInitiated).async { @Sendable in
            do {
                _ = try self.recover()
            } catch {
                self.report((error as? IndexProblem)?.message ?? Self.reason(error))
            }
            self.state.withLock { $0.isRecovering = false }
        }
    }

    private func report(_ problem: String) {
        let handler = state.withLock { state in
            guard state.reported.insert(problem).inserted else { return nil as (@Sendable () -> Void)? }
            state.problems.append(problem)
            return state.changeHandler
        }
        handler?()
    }

    /// Answers everything from the current state of the index, even while other programs write to it.
    public func freeze() throws {
        do {
            try database.freeze()
        } catch  where file != nil {
            try leaveFile(because: error)
            _ = try updateLocked(nil, nil, .anything)
        }
        // What was computed before may be of another state.
        state.withLock { $0.turn(to: []) }
    }

    /// Starts to bring the index up to date with the files, and keeps it so whenever they change. Returns at once.
    ///
    /// - Returns: a function that stops watching; an update that is under way is finished first.
    @discardableResult
    public func startWatching() -> @Sendable () -> Void {
        state.withLock { $0.progress.stage = .checking }
        database.observeFailures { [weak self] in self?.recoverLater() }
        let watcher = FolderWatcher()
        DispatchQueue.global(qos: .userInitiated).async { @Sendable in
            var next: FolderNews? = .anything
            while let news = next {
                let start = ContinuousClock.now
                do {
                    _ = try self.update(nil, watcher: watcher, news)
                } catch {
                    return self.giveUp(error)
                }
                // Where files come all the time, about half of the time goes into them.
                next = watcher.wait(pause: min(.seconds(2), ContinuousClock.now - start))
            }
        }
        return { watcher.stop() }
    }

    private func giveUp(_ error: any Error) {
        let total = state.withLock { state in
            state.problems.append("cannot index the articles: \(Self.reason(error))")
            return state.progress.analysed
        }
        finish(total: total, isChanged: true)
    }

    private func updateLocked(_ threads: Int?, _ watcher: FolderWatcher?, _ news: FolderNews) throws -> FoundArticles {
        try updating.withLock { _ in
            let update = IndexUpdate(self, threads: threads, watcher: watcher)
            guard let file, !database.isInMemory else { return try update.run(news) }
            begin(.checking)
            let lock = try FileLock.waiting(for: file.lock) { takeOver() }
            return try withExtendedLifetime(lock) { try update.run(news) }
        }
    }

    /// Shows what another process has written so far.
    private func takeOver() {
        guard hasForeignChanges() else { return }
        let known = database.read(or: 0) { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM article") ?? 0 }
        state.withLock { ($0.progress.analysed, $0.progress.total) = (known, max(known, $0.progress.total)) }
        publish()
    }

    /// Whether another process has written since this was last asked.
    func hasForeignChanges() -> Bool {
        let changes = database.read(or: 0) { try $0.changes }
        return state.withLock { state in
            defer { state.changes = changes }
            return state.changes != changes
        }
    }

    /// Goes on with another database, since that in the file cannot be used.
    private func leaveFile(because error: any Error) throws {
        guard let file else { return }
        var problem = "the index is not saved: \(file.path.shown): \(Self.reason(error))"
        if let error = error as? DatabaseError, error.isDamage {
            do {
                problem = Self.damaged(try database.setAside(file, of: paths))
            } catch {
                problem = "the index is not saved: \(file.path.shown): \(Self.reason(error))"
            }
        } else {
            try database.turnToMemory()
        }
        state.withLock { $0.problems.append(problem) }
        publish()
    }
}

// The steps of an update.
extension IndexStore {
    /// Notes what a look through the folders has found; a path that has gone is told of, once until it is back.
    func note(_ found: FoundArticles, isWatched: Bool) {
        state.withLock { state in
            state.skipped = found.skipped
            state.progress.skipped = found.skipped.count { $0.reason != .hidden }
            guard isWatched else { return }
            let rest = state.progress.total > 0 ? "; showing what was read before" : ""
            for problem in found.problems where !state.missing.contains(problem) {
                state.problems.append("\(problem.path): \(problem.message)\(rest)")
            }
            state.missing = Set(found.problems)
        }
    }

    /// Notes that `stage` has begun, with `left` of `total` files to be read.
    func begin(_ stage: IndexProgress.Stage, total: Int? = nil, left: Int = 0) {
        state.withLock { state in
            state.progress.stage = stage
            state.progress.rate = nil
            if let total { (state.progress.total, state.progress.analysed) = (total, total - left) }
        }
    }

    /// Notes that nothing is left to do with `total` articles, and lets others know.
    func finish(total: Int, isChanged: Bool) {
        let handler = state.withLock { state in
            let skipped = state.progress.skipped
            state.progress = IndexProgress(analysed: total, total: total)
            state.progress.skipped = skipped
            return state.changeHandler
        }
        if isChanged || hasForeignChanges() { publish() } else { handler?() }
    }

    /// Writes `outcomes` in one transaction, their words by way of `terms`.
    func write(_ outcomes: [ArticleIndexer.Outcome], _ terms: inout TermTable) throws {
        try write { db in
            let table = ArticleTable(db: db)
            for outcome in outcomes {
                switch outcome {
                case .same(let id, let path, let stamp): try table.move(id, to: path, stamp)
                case .changed(let article, let known):
                    if let known { try table.delete(known) }
                    try table.insert(article, id: known)
                    try terms.insert(article.words, in: db)
                }
            }
        }
    }

    /// Does `body` in one transaction.
    func write(_ body: (Database) throws -> Void) throws {
        let changes = try database.write { db in
            try body(db)
            try db.run("UPDATE about SET value = value + 1 WHERE name = 'changes'")
            return try db.changes
        }
        state.withLock { $0.changes = changes }
    }

    /// Joins entities over what has changed.
    func join() throws { try write { _ = try EntityJoin(db: $0).run() } }

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

    /// Recomputes the lists in use, and notifies observers.
    func publish() {
        let known = state.withLock { $0.selections.keys }
        // Searches take their time, and of those made while one types only the last is looked at.
        let searches = known.filter { !$0.isWhole }
        let listings = known.filter { !searches.dropLast().contains($0) }
        let selections = database.read(or: []) { db in try listings.map { ($0, try selection($0, in: db)) } }
        let handler = state.withLock { state in
            state.turn(to: selections)
            return state.changeHandler
        }
        handler?()
    }
}

extension Database {
    /// How often the index was written to, by whatever process.
    fileprivate var changes: Int {
        get throws { try row("SELECT value FROM about WHERE name = 'changes'")?.int(0) ?? 0 }
    }
}
