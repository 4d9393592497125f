import OnRecordCore
import Synchronization
import TestSupport
import Testing

@testable import OnRecordStore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite("IndexStore, kept up to the files")
struct IndexStoreIndexingTests {
    private let folder: TemporaryFolder
    private let cache: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        cache = try TemporaryFolder()
        try folder.write("Paris\n\n“No,” said Ed Royce of the harbour.", to: "a.txt")
        try folder.write("News from Rome\n\n“Yes,” said Ann Field of the bridge.", to: "deep/b.txt")
    }

    private func opened() -> IndexStore { IndexStore(OpenedPaths([folder.path]), in: cache.path) }

    private func names(_ store: IndexStore) -> [String] {
        store.articles(in: ArticleListing(order: .path), window: 0..<99).map(\.path)
    }

    private func people(_ store: IndexStore) -> [String] {
        store.entities(in: EntityListing(kinds: [.person], order: .name), window: 0..<99).map(\.name)
    }

    private func words(_ word: String, _ store: IndexStore) throws -> [String] {
        try store.database.read { db in
            let ids = try Int32.fetchAll(db, sql: "SELECT rowid FROM word WHERE word MATCH ?", arguments: [word])
            return try store.rows(of: ids, in: db).map(\.path)
        }
    }

    @Test("what was found is there at once when the folder is opened again")
    func reopened() throws {
        try opened().update()
        let again = opened()
        #expect(again.progress == IndexProgress(analysed: 2, total: 2))
        #expect(names(again) == ["a.txt", "deep/b.txt"])
        #expect(people(again) == ["Ann Field", "Ed Royce"])
        #expect(again.takeProblem() == nil)
        let first = try #require(again.articles(in: ArticleListing(order: .path), window: 0..<1).first)
        #expect(again.annotatedDocument(first.id)?.quotations.count == 1)
        #expect(again.file(of: first.id)?.path == folder.path("a.txt"))
        #expect(again.article(at: "deep/b.txt") != nil && again.article(at: "b.txt") == nil)
    }

    @Test("new, changed and deleted files are seen, and nothing of what they held stays behind")
    func changes() throws {
        let store = opened()
        try store.update()
        let old = try #require(store.article(at: "a.txt"))
        try folder.write("Paris\n\n“Never,” said Zoe Hill of the tower.", to: "a.txt")
        try folder.write("Bonn\n\n“Why?” asked Tom Marsh.", to: "c.txt")
        try folder.delete("deep/b.txt")
        try store.update()
        #expect(names(store) == ["a.txt", "c.txt"])
        #expect(store.article(at: "a.txt") == old)
        #expect(people(store) == ["Tom Marsh", "Zoe Hill"])
        #expect(try words("tower", store) == ["a.txt"])
        #expect(try words("harbour", store).isEmpty && words("bridge", store).isEmpty)
        #expect(store.progress == IndexProgress(analysed: 2, total: 2))
        try store.database.read { db in
            for table in ["content", "candidate"] {
                #expect(try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \(table)") == 2)
            }
            #expect(try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM pending") == 0)
            // The full-text index itself says whether what was deleted from it was what it held.
            try db.execute(sql: "PRAGMA integrity_check")
        }
    }

    @Test("where it is known which files may have changed, only they are looked at")
    func changedFiles() throws {
        let store = opened()
        try store.update()
        let news = FolderNews.files([folder.path("a.txt"), folder.path("new.txt"), folder.path("4913")])
        for path in ["a.txt", "new.txt", "deep/b.txt"] {
            try folder.write("Bonn\n\n“Why \(path)?” asked Tom Marsh.", to: path)
        }
        _ = try IndexUpdate(store).run(news)
        #expect(names(store) == ["a.txt", "deep/b.txt", "new.txt"] && store.progress.total == 3)
        #expect(try words("marsh", store).sorted() == ["a.txt", "new.txt"])
        #expect(people(store) == ["Ann Field", "Tom Marsh"])
        // What is gone may be there under another name.
        try folder.delete("a.txt")
        _ = try IndexUpdate(store).run(.files([folder.path("a.txt")]))
        #expect(names(store) == ["deep/b.txt", "new.txt"] && store.progress.total == 2)
        #expect(try words("marsh", store).sorted() == ["deep/b.txt", "new.txt"])
    }

    @Test("a file that was renamed, or only touched, keeps its article and is not analysed anew")
    func renamed() throws {
        let store = opened()
        try store.update()
        let article = try #require(store.article(at: "a.txt"))
        try folder.rename("a.txt", to: "z.txt")
        try store.update()
        #expect(store.article(at: "z.txt") == article)
        #expect(names(store) == ["deep/b.txt", "z.txt"])
        try folder.write("Paris\n\n“No,” said Ed Royce of the harbour.", to: "z.txt")
        let changes = try store.database.read { db in
            try FolderChanges(ArticleFinder().search(store.paths).stamped, in: db)
        }
        #expect(changes.tasks.count == 1)
        let indexer = ArticleIndexer(store.paths, gone: [])
        guard case .same = indexer.outcome(of: changes.tasks[0]) else {
            Issue.record("a file with the same content counts as changed")
            return
        }
    }

    @Test("a file of the cache that is no index, or is cut short, is set aside with a word and made anew")
    func damaged() throws {
        try opened().update()
        let file = IndexFile(for: OpenedPaths([folder.path]), in: cache.path)
        try cache.write("This is no database, and never was one.", to: file.path.name)
        let store = opened()
        try store.update()
        #expect(names(store) == ["a.txt", "deep/b.txt"])
        #expect(store.takeProblem()?.contains("damaged; it was moved to") == true)
        #expect(store.takeProblem() == nil)
        #expect(try FileSystem.names(in: cache.path).contains { FilePath(bytes: $0).shown.hasSuffix(".index.damaged") })
    }

    @Test("an index that is damaged in the middle is set aside while it is brought up to date")
    func damagedInside() throws {
        try opened().update()
        let file = IndexFile(for: OpenedPaths([folder.path]), in: cache.path)
        var bytes = try FileSystem.read(file.path, limit: 1 << 24)
        for place in 4096..<bytes.count { bytes[place] = UInt8(truncatingIfNeeded: place &* 31) }
        try cache.write(bytes, to: file.path.name)
        let store = opened()
        try store.update()
        #expect(names(store) == ["a.txt", "deep/b.txt"])
        #expect(store.takeProblem()?.contains("damaged") == true)
    }

    @Test("where no index can be kept it is in memory, with a word", .disabled(if: isRoot, "root may write anywhere"))
    func readOnly() throws {
        try cache.permit("", 0o500)
        defer { try? cache.permit("", 0o700) }
        let store = opened()
        try store.update()
        #expect(names(store).count == 2)
        #expect(store.takeProblem()?.hasPrefix("the index is not saved") == true)
    }

    @Test("a cache where a file stands in the way is no reason not to read")
    func fileInTheWay() throws {
        try cache.write("", to: "onrecord")
        let store = IndexStore(OpenedPaths([folder.path]), in: cache.path("onrecord"))
        try store.update()
        #expect(names(store).count == 2)
        #expect(store.takeProblem()?.hasPrefix("the index is not saved") == true)
    }

    @Test("two stores on one folder see the same, whoever wrote it")
    func two() throws {
        let (first, second) = (opened(), opened())
        try first.update()
        try second.update()
        #expect(names(second) == names(first) && people(second) == people(first))
        try folder.write("Bonn\n\n“Why?” asked Tom Marsh.", to: "c.txt")
        try second.update()
        try first.update()
        #expect(names(first) == ["a.txt", "c.txt", "deep/b.txt"] && people(first) == people(second))
    }

    @Test("a change of the folder shows within a second", .ownThread)
    func watched() throws {
        let store = opened()
        store.startWatching()
        eventually { store.progress == IndexProgress(analysed: 2, total: 2) }
        let changes = Mutex(0)
        store.observeChanges { changes.withLock { $0 += 1 } }
        var delays: [Duration] = []
        try folder.write("Bonn\n\n“Why?” asked Tom Marsh.", to: "new/folder/c.txt")
        delays.append(eventually { names(store) == ["a.txt", "deep/b.txt", "new/folder/c.txt"] })
        try folder.delete("a.txt")
        delays.append(eventually { names(store) == ["deep/b.txt", "new/folder/c.txt"] })
        try folder.rename("new", to: "other")
        delays.append(eventually { names(store) == ["deep/b.txt", "other/folder/c.txt"] })
        #expect(changes.withLock { $0 } >= 3)
        // On a busy machine one of them may take longer.
        let quickest = try #require(delays.min())
        #expect(quickest < .seconds(1))
    }

    @Test("articles of a folder that goes away are shown until it is back, and it is said that it is gone", .ownThread)
    func goneAndBack() throws {
        let parent = try TemporaryFolder()
        try parent.write("Paris\n\n“No,” said Ed Royce.", to: "news/a.txt")
        let store = IndexStore(OpenedPaths([parent.path("news")]), in: cache.path)
        let stop = store.startWatching()
        defer { stop() }
        eventually { store.progress == IndexProgress(analysed: 1, total: 1) }
        for round in 1...2 {
            try parent.rename("news", to: "away")
            var problem: String?
            eventually {
                problem = problem ?? store.takeProblem()
                return problem != nil
            }
            #expect(problem?.hasSuffix("news: no such file or folder; showing what was read before") == true)
            eventually { store.progress.isFinished }
            #expect(names(store).count == round && store.takeProblem() == nil)
            try parent.write("Rome\n\n“Yes,” said Ann Field.", to: "away/\(round).txt")
            try parent.rename("away", to: "news")
            eventually { names(store).count == round + 1 }
            try parent.write("Bonn\n\n“Why?” asked Tom Marsh.", to: "news/new.txt")
            eventually { names(store).contains("new.txt") }
            try parent.delete("news/new.txt")
            eventually { names(store).count == round + 1 }
        }
        // The same folder made again is another one.
        try parent.delete("news")
        eventually { store.takeProblem() != nil }
        try parent.write("Bonn\n\n“Why?” asked Tom Marsh.", to: "news/c.txt")
        eventually { names(store) == ["c.txt"] }
    }

    @Test("of several files with the same content that go, none stays behind; one that is renamed stays known")
    func sameContent() throws {
        for name in ["x.txt", "y.txt", "z.txt"] { try folder.write("Bonn\n\n“Why?” asked Tom Marsh.", to: name) }
        let store = opened()
        try store.update()
        let first = try #require(store.article(at: "x.txt"))
        for name in ["y.txt", "z.txt"] { try folder.delete(name) }
        try folder.rename("x.txt", to: "w.txt")
        try store.update()
        #expect(names(store) == ["a.txt", "deep/b.txt", "w.txt"] && store.article(at: "w.txt") == first)
    }

    @Test("a command does not answer for a folder that is gone")
    func goneForCommand() throws {
        let parent = try TemporaryFolder()
        try parent.write("Paris\n\n“No,” said Ed Royce.", to: "news/a.txt")
        let store = IndexStore(OpenedPaths([parent.path("news")]), in: cache.path)
        try store.update()
        try parent.delete("news")
        #expect(try store.update().problems.count == 1 && names(store).isEmpty && store.takeProblem() == nil)
    }

    @Test("answers stay those of one moment while another program writes to the index")
    func frozen() throws {
        let store = opened()
        try store.update()
        try store.freeze()
        let before = names(store)
        try folder.write("Bonn\n\n“Why?” asked Tom Marsh.", to: "c.txt")
        try folder.write("Paris\n\nNobody spoke.", to: "a.txt")
        let start = ContinuousClock.now
        try opened().update()
        #expect(ContinuousClock.now - start < .seconds(10), "a reader is not waited for")
        #expect(names(store) == before && before.count == 2)
        #expect(people(store) == ["Ann Field", "Ed Royce"])
        let first = try #require(store.article(at: "a.txt"))
        #expect(store.annotatedDocument(first)?.quotations.count == store.quotations(in: first).count)
        #expect(store.quotations(in: first).count == 1)
        #expect(names(opened()).count == 3)
    }

    @Test("an index that somebody has open is not taken away, by whatever build of the program; else it is")
    func inUse() throws {
        let former = IndexFile(
            path: cache.path(
                "\(IndexFile(for: OpenedPaths([folder.path]), in: cache.path).path.name.prefix(17))0.index"))
        var old: IndexDatabase? = try IndexDatabase(former, of: OpenedPaths([folder.path]))
        var store: IndexStore? = opened()
        try store?.update()
        #expect(!FileSystem.isGone(former.path))
        #expect(try IndexCache(cache.path).clear().count == 2)
        #expect(store.map(names)?.count == 2)
        (old, store) = (nil, nil)
        _ = (old, store)
        #expect(try IndexCache(cache.path).summaries().count == 2)
        _ = opened()
        #expect(FileSystem.isGone(former.path))
        #expect(try IndexCache(cache.path).clear().isEmpty)
        #expect(try FileSystem.names(in: cache.path).isEmpty)
    }

    @Test("what gives the same files gives the same order of everything, whatever order they came in")
    func order() throws {
        for number in 0..<30 {
            let role = ["manager", "boss", "coach", "leader"][number % 4]
            try folder.write(
                "Report \(number)\n\n“Yes,” said Liverpool \(role) Ed Royce, of gate \(number % 3).",
                to: "\(number).txt")
        }
        func told(_ store: IndexStore) throws -> [String] {
            let rows = store.entities(in: EntityListing(), window: 0..<99)
            return rows.map { "\($0.key) \($0.roles)" }
                + rows.flatMap { row in
                    store.members(of: row.id, window: 0..<99).map { "\($0.articleTitle) \($0.reason)" }
                }
                + store.articles(
                    in: ArticleListing(search: try Query(parsing: "gate"), order: .relevance), window: 0..<99
                ).map(\.path)
        }
        let whole = IndexStore(OpenedPaths([folder.path]))
        try whole.update(threads: 1)
        let wanted = try told(whole)
        let many = IndexStore(OpenedPaths([folder.path]))
        try many.update(threads: 4)
        #expect(try told(many) == wanted)
        // The same files, come one after the other from the last to the first.
        let grown = try TemporaryFolder()
        let old = IndexStore(OpenedPaths([grown.path]))
        for name in names(whole).reversed() {
            try grown.write(FileSystem.read(folder.path(name), limit: 9_999), to: name)
            try old.update(threads: 1)
        }
        #expect(try told(old) == wanted)
        #expect(wanted.contains { $0.contains("manager") && $0.contains("boss") })
    }

    /// Waits for `condition`, much longer than it should take, and returns how long it took.
    @discardableResult
    private func eventually(at location: SourceLocation = #_sourceLocation, _ condition: () -> Bool) -> Duration {
        let start = ContinuousClock.now
        while !condition() {
            guard ContinuousClock.now - start < .seconds(20) else {
                Issue.record("it did not come to that", sourceLocation: location)
                break
            }
            usleep(10_000)
        }
        return ContinuousClock.now - start
    }
}
