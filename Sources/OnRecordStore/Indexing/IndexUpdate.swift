import Dispatch
import GRDB
import OnRecordCore
import Synchronization

/// One pass over the folders that brings an index up to the files in them.
///
/// Files are read and analysed on all cores and written by one thread in batches, the first ones small, so that there is
/// something to see at once. Whatever ends the program leaves the batches written until then.
final class IndexUpdate: Sendable {
    private let store: IndexStore
    private let threads: Int?
    private let watcher: FolderWatcher?
    /// Articles that wait to be written at most, so that reading does not run ahead of writing.
    private static let waitingLimit = 512
    /// Bytes of articles that wait to be written at most.
    private static let waitingBytes = 2 * ArticleReader.sizeLimit
    /// Articles that are read before the folder is looked through.
    private static let first = 40
    /// Articles a transaction after the first, which one alone makes, and before long: each writes the pages of all tables.
    private static let smallBatch = 16
    /// Articles a transaction, once there has been something to see for a while.
    private static let batch = 256

    /// A pass for `store` on `threads` threads (`nil`: all cores), which shows `watcher` the folders that it comes through.
    init(_ store: IndexStore, threads: Int? = nil, watcher: FolderWatcher? = nil) {
        self.store = store
        self.threads = threads
        self.watcher = watcher
    }

    /// Does it where `news` says that something may have changed, and returns what was found at the paths that were looked
    /// through. Fails where the index cannot be written.
    func run(_ news: FolderNews = .anything) throws -> FoundArticles {
        store.begin(.checking)
        if case .files(let files) = news, let changes = try changes(of: files) {
            let known = store.progress.total
            try apply(changes, total: known + changes.tasks.count { $0.known == nil })
            return FoundArticles()
        }
        let hasRead = store.progress.total == 0 ? try readFirst() : false
        let (found, stamped) = ArticleFinder().search(store.paths) { [watcher] in watcher?.add($0) }
        // Under a reader what has gone may come back, like a disk or a share: until then its articles stay. A command says
        // that the path is wrong.
        let missingRoots = watcher == nil ? [] : found.missingRoots
        watcher?.waits(for: missingRoots.map { store.paths.paths[$0] })
        store.note(found, isWatched: watcher != nil)
        let changes = try store.database.read { try FolderChanges(stamped, missingRoots: missingRoots, in: $0) }
        try apply(changes, total: stamped.count + changes.keptCount, hasRead: hasRead)
        return found
    }

    /// What differs in `files` alone; `nil` where the folders have to be looked through to tell.
    private func changes(of files: Set<FilePath>) throws -> FolderChanges? {
        guard store.paths.paths.count == 1 else { return nil }
        let folder = store.paths.paths[0].appending([]).bytes
        var stamped: [StampedFile] = []
        for file in files.sorted(by: { $0.bytes.lexicographicallyPrecedes($1.bytes) }) {
            guard file.bytes.starts(with: folder) else { return nil }
            let path = ArticlePath(root: 0, Array(file.bytes.dropFirst(folder.count)))
            let status = try? FileSystem.status(file, followsLinks: false)
            if let status, status.kind == .file, !status.hasOtherNames {
                stamped.append(StampedFile(path: path, stamp: status.stamp))
                continue
            }
            // A link may lead to what is known by another name, and what is gone may be there under one.
            let isKnown = try store.database.read {
                try $0.row("SELECT 1 FROM article WHERE path = ?", [path.bytes.blob]) != nil
            }
            guard status == nil, FileSystem.isGone(file), !isKnown else { return nil }
        }
        return try store.database.read { try FolderChanges(of: stamped, in: $0) }
    }

    /// Brings the index, which then has `total` articles, up to `changes`; `hasRead` if articles were read before, of which
    /// the last may not have been told or joined yet.
    private func apply(_ changes: FolderChanges, total: Int, hasRead: Bool = false) throws {
        guard !changes.isEmpty || hasRead else { return store.finish(total: total, isChanged: false) }
        store.begin(.analysing, total: total, left: changes.tasks.count)
        let indexer = ArticleIndexer(store.paths, gone: changes.gone)
        try write(changes.tasks, by: indexer)
        try store.write { db in for id in indexer.deleted { try ArticleTable(db: db).delete(id) } }
        store.begin(.joining)
        store.publish()
        try store.join()
        try store.database.checkpoint()
        store.finish(total: total, isChanged: true)
    }

    /// Reads the first few articles, so that there is something to see while a large folder is looked through; returns
    /// whether there are any.
    private func readFirst() throws -> Bool {
        let (_, stamped) = ArticleFinder().search(store.paths, limit: Self.first)
        let changes = try store.database.read { try FolderChanges(stamped, in: $0) }
        try write(changes.tasks, by: ArticleIndexer(store.paths, gone: []))
        return !changes.tasks.isEmpty
    }

    private func write(_ tasks: [FolderChanges.Task], by indexer: ArticleIndexer) throws {
        guard !tasks.isEmpty else { return }
        let slots = DispatchSemaphore(value: Self.waitingLimit)
        let ready = DispatchSemaphore(value: 0)
        let room = TextBudget(Self.waitingBytes)
        let outcomes = Mutex<[(ArticleIndexer.Outcome, bytes: Int)]>([])
        let hasFailed = Atomic(false)
        let readers = DispatchQueue(label: "onrecord.reading")
        readers.async { [threads] in
            Workers(threads: threads).forEach(tasks.count) { index in
                slots.wait()
                if !hasFailed.load(ordering: .relaxed) {
                    let bytes = tasks[index].file.stamp.size
                    room.take(bytes)
                    let outcome = indexer.outcome(of: tasks[index])
                    outcomes.withLock { $0.append((outcome, bytes)) }
                }
                ready.signal()
            }
        }
        defer { readers.sync {} }
        var pacing = IndexPacing()
        var terms = TermTable()
        var left = tasks.count
        while left > 0 {
            let wanted = pacing.isWarm ? Self.batch : pacing.count == 0 ? 1 : Self.smallBatch
            let count = Self.wait(for: min(left, wanted), ready, room)
            let batch = outcomes.withLock { outcomes in
                defer { outcomes.removeAll() }
                return outcomes
            }
            // Others may have come meanwhile; each was announced.
            for _ in 0..<max(0, batch.count - count) { ready.wait() }
            for _ in 0..<max(count, batch.count) { slots.signal() }
            left -= max(count, batch.count)
            do {
                try store.write(batch.map(\.0), &terms)
                for (_, bytes) in batch { room.giveBack(bytes) }
                try store.tell(ofArticles: batch.count, &pacing)
            } catch {
                hasFailed.store(true, ordering: .relaxed)
                for _ in 0..<tasks.count {
                    slots.signal()
                    room.giveBack(Self.waitingBytes)
                }
                throw error
            }
        }
    }

    /// Waits until `count` articles are ready, or fewer where they are long in coming or take all of `room`; returns how
    /// many are.
    private static func wait(for count: Int, _ ready: DispatchSemaphore, _ room: TextBudget) -> Int {
        ready.wait()
        let end = DispatchTime.now() + .milliseconds(250)
        var found = 1
        while found < count {
            if ready.wait(timeout: min(end, .now() + .milliseconds(10))) == .success {
                found += 1
            } else if DispatchTime.now() >= end || room.isAwaited {
                break
            }
        }
        return found
    }
}
