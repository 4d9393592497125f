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
    /// Articles that wait to be written at most, so that reading does not run ahead of writing.
    private static let waitingLimit = 512
    /// Articles a transaction, once there has been something to see.
    private static let batch = 256

    /// A pass for `store` on `threads` threads (`nil`: all cores).
    init(_ store: IndexStore, threads: Int? = nil) {
        self.store = store
        self.threads = threads
    }

    /// Does it, and returns what was found at the paths. Fails where the index cannot be written.
    func run() throws -> FoundArticles {
        store.begin(.checking)
        let (found, stamped) = ArticleFinder().find(store.paths)
        let changes = try store.database.read { try FolderChanges(stamped, in: $0) }
        store.begin(.analysing, total: stamped.count, left: changes.tasks.count)
        let indexer = ArticleIndexer(store.paths, gone: changes.gone)
        try write(changes.tasks, by: indexer)
        try store.write { db in for id in indexer.deleted { try ArticleTable(db: db).delete(id) } }
        store.begin(.joining)
        try store.join()
        try store.database.checkpoint()
        store.finish()
        return found
    }

    private func write(_ tasks: [FolderChanges.Task], by indexer: ArticleIndexer) throws {
        guard !tasks.isEmpty else { return }
        let slots = DispatchSemaphore(value: Self.waitingLimit)
        let ready = DispatchSemaphore(value: 0)
        let outcomes = Mutex<[ArticleIndexer.Outcome]>([])
        let hasFailed = Atomic(false)
        let readers = DispatchQueue(label: "onrecord.reading")
        readers.async { [threads] in
            Workers(threads: threads).forEach(tasks.count) { index in
                slots.wait()
                if !hasFailed.load(ordering: .relaxed) {
                    let outcome = indexer.outcome(of: tasks[index])
                    outcomes.withLock { $0.append(outcome) }
                }
                ready.signal()
            }
        }
        defer { readers.sync {} }
        var pacing = IndexPacing()
        var left = tasks.count
        while left > 0 {
            let count = min(left, pacing.isWarm ? Self.batch : 1)
            for _ in 0..<count { ready.wait() }
            let batch = outcomes.withLock { outcomes in
                defer { outcomes.removeAll() }
                return outcomes
            }
            // Others may have come meanwhile; each was announced.
            for _ in 0..<max(0, batch.count - count) { ready.wait() }
            for _ in 0..<max(count, batch.count) { slots.signal() }
            left -= max(count, batch.count)
            do {
                try store.write(batch)
                try store.tell(ofArticles: batch.count, &pacing)
            } catch {
                hasFailed.store(true, ordering: .relaxed)
                for _ in 0..<tasks.count { slots.signal() }
                throw error
            }
        }
    }
}
