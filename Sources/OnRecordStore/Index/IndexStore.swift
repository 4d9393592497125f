import GRDB
import OnRecordCore
import Synchronization

/// Keeps what was found in the articles of some folders in an SQLite index, and answers questions about it.
///
/// The index is a file in the user's cache or lies in memory. Lists are a few bytes an article; rows are read as they come on
/// screen, and an article is analysed anew from the text that the index keeps when it is opened.
public final class IndexStore: Sendable {
    let database: IndexDatabase
    /// The file of the index; `nil` where it lies in memory.
    let file: IndexFile?
    let paths: OpenedPaths
    let state: Mutex<IndexState>

    /// The index of the articles at `paths` in the user's cache ($XDG_CACHE_HOME/onrecord, else ~/.cache/onrecord).
    ///
    /// It is in memory where `isKept` is false or no folder is among the paths. A file that is damaged is set aside and begun
    /// anew; where none can be written the index is in memory: `takeProblem()` says either.
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
            self.init(try IndexDatabase(file, of: paths), file, paths)
            file.deleteFormer()
        } catch let error as DatabaseError where error.isDamage {
            let aside = file.setAside()
            let problem = "the index was damaged; it was moved to \(aside.name) and rebuilt"
            if let database = try? IndexDatabase(file, of: paths) {
                self.init(database, file, paths, problem: problem)
            } else {
                self.init(paths, problem: problem)
            }
        } catch {
            self.init(paths, problem: "the index is not saved: \(folder.shown): \(Self.reason(error))")
        }
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
        state = Mutex(IndexState(progress: IndexProgress(analysed: known, total: known), problem: problem))
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

    /// What went wrong with keeping the index, as a sentence for the user, once.
    public func takeProblem() -> String? {
        state.withLock { state in
            defer { state.problem = nil }
            return state.problem
        }
    }

    /// Why the index could not be written, without the name of its file.
    static func reason(_ error: any Error) -> String {
        switch error {
        case let error as FileError: error.message
        case let error as DatabaseError: error.message ?? "\(error.resultCode)"
        default: "\(error)"
        }
    }
}

extension DatabaseError {
    /// Whether the file is no database, or not a whole one.
    var isDamage: Bool { [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(resultCode.primaryResultCode) }
}
