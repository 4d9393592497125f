import GRDB
import OnRecordCore
import Synchronization

/// Keeps what was found in the articles of some folders in an SQLite index, and answers questions about it.
///
/// The index is a file in the user's cache or lies in memory. Lists are a few bytes an article; rows are read as they come on
/// screen, and an article is analysed again from the text that the index keeps when it is opened.
public final class IndexStore: Sendable {
    let database: IndexDatabase
    /// The file of the index; `nil` where it lies in memory.
    let file: IndexFile?
    let paths: OpenedPaths
    let state: Mutex<IndexState>
    /// Held by the thread that brings the index up to the files.
    let updating = Mutex(())

    /// The index of the articles at `paths` in the user's cache ($XDG_CACHE_HOME/onrecord, else ~/.cache/onrecord).
    ///
    /// It is in memory where `isKept` is false or no folder is among the paths. A file that is damaged is set aside and made
    /// again; where none can be written the index is in memory: `takeProblem()` says either.
    public convenience init(_ paths: OpenedPaths, isKept: Bool) {
        if !isKept || !paths.hasFolder {
            self.init(paths)
        } else if let folder = UserFolder.cache {
            self.init(paths, in: folder)
        } else {
            self.init(paths, problem: "the index is not saved: neither HOME nor XDG_CACHE_HOME is set")
        }
    }

    /// The index of the articles at `paths` in a file in `folder`.
    convenience init(_ paths: OpenedPaths, in folder: FilePath) {
        let file = IndexFile(for: paths, in: folder)
        do {
            try FileSystem.makeFolders(folder)
            let (database, problem) = try Self.open(file, paths)
            self.init(database, file, paths, problem: problem)
            // What cannot be deleted now goes when the folder is next opened, as does what was just set aside.
            if problem == nil { try? file.deleteFormer() }
        } catch {
            self.init(paths, problem: "the index is not saved: \(folder.shown): \(Self.reason(error))")
        }
    }

    /// The database in `file`, or where that is damaged in a new one or in memory, with what to tell of it.
    private static func open(_ file: IndexFile, _ paths: OpenedPaths) throws -> (IndexDatabase, problem: String?) {
        let found = file.identity
        do {
            return (try IndexDatabase(file, of: paths), nil)
        } catch let error as DatabaseError where error.isDamage {
            let aside = file.setAside(ifStill: found)
            // Where it is still there, others that have it open are in the way.
            let isFree = aside != nil || file.identity != found
            return (isFree ? try IndexDatabase(file, of: paths) : try IndexDatabase(), damaged(aside))
        }
    }

    /// What to tell of a damaged index that was set aside under the name `aside`, or could not be.
    static func damaged(_ aside: FilePath?) -> String {
        aside.map { "the index was damaged; it was moved to \($0.name) and rebuilt" }
            ?? "the index is damaged and in use by another program; it was rebuilt in memory and is not saved"
    }

    /// An empty index in memory for the articles at `paths`.
    public convenience init(_ paths: OpenedPaths, problem: String? = nil) {
        // Nothing but a defect of the schema can fail, which no user could do anything about.
        guard let database = try? IndexDatabase() else { fatalError("an index in memory cannot be made") }
        self.init(database, nil, paths, problem: problem)
    }

    private init(_ database: IndexDatabase, _ file: IndexFile?, _ paths: OpenedPaths, problem: String? = nil) {
        self.database = database
        self.file = file
        self.paths = paths
        let known = database.read(or: 0) { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM article") ?? 0 }
        state = Mutex(
            IndexState(progress: IndexProgress(analysed: known, total: known), problems: problem.map { [$0] } ?? []))
    }

    /// An index in memory of articles that have been analysed, numbered from 0 in the order given.
    public convenience init(_ articles: [AnnotatedDocument]) {
        self.init(OpenedPaths([]))
        try? database.write { db in
            var terms = TermTable()
            for (number, article) in articles.enumerated() {
                let place = ArticlePath(root: 0, Array(article.document.name.utf8) + [0] + Array("\(number)".utf8))
                let stored = StoredArticle(article, path: place, stamp: .none, hash: 0)
                try ArticleTable(db: db).insert(stored, id: number)
                try terms.insert(stored.words, in: db)
            }
            _ = try EntityJoin(db: db).run()
        }
        state.withLock {
            $0.given = articles
            $0.progress = IndexProgress(analysed: articles.count, total: articles.count)
        }
    }

    /// What lies in the folders and is not read, in the order of its paths, since they were last looked through.
    public var skippedFiles: [SkippedFile] { state.withLock { $0.skipped } }

    /// The next thing that went wrong with the index, as a sentence for the user; each is told once.
    public func takeProblem() -> String? {
        state.withLock { $0.problems.isEmpty ? nil : $0.problems.removeFirst() }
    }

    /// Why the index could not be read or written, without the name of its file.
    static func reason(_ error: any Error) -> String {
        switch error {
        case let error as FileError: error.message
        case let error as DatabaseError: error.message ?? "\(error.resultCode)"
        default: "\(error)"
        }
    }
}

extension DatabaseError {
    /// Whether the file is no database, or not a whole one, or a page of it is not what was written.
    var isDamage: Bool {
        [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(resultCode.primaryResultCode)
            || extendedResultCode == .SQLITE_IOERR_DATA
    }

    /// Whether what was asked for is wrong, and not the file.
    var isOfQuestion: Bool { resultCode.primaryResultCode == .SQLITE_ERROR }
}
