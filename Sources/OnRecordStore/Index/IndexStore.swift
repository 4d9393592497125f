import Dispatch
import GRDB
import OnRecordCore
import Synchronization

/// Keeps what was found in the articles of some folders in an SQLite index, and answers questions about it.
///
/// The index is a file or lies in memory. Lists are a few bytes an article; rows are read as they come on screen, and an article
/// is analysed anew from the text that the index keeps when it is opened.
public final class IndexStore: Sendable {
    let database: IndexDatabase
    let paths: OpenedPaths
    let state: Mutex<IndexState>

    /// An empty index in memory for the articles at `paths`.
    public convenience init(_ paths: OpenedPaths) {
        guard let database = try? IndexDatabase.inMemory() else { fatalError("SQLite gives no database in memory") }
        self.init(database, paths)
    }

    /// The index in `database` of the articles at `paths`.
    init(_ database: IndexDatabase, _ paths: OpenedPaths) {
        self.database = database
        self.paths = paths
        let known = database.read(or: 0) { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM article") ?? 0 }
        state = Mutex(IndexState(progress: IndexProgress(analysed: known, total: known)))
    }

    /// An index in memory of articles that have been analysed, numbered from 0 in the order given.
    public convenience init(_ articles: [AnnotatedDocument]) {
        self.init(OpenedPaths([]))
        try? database.write { db in
            for (number, article) in articles.enumerated() {
                let place = ArticlePath(root: 0, Array(article.document.name.utf8) + [0] + Array("\(number)".utf8))
                try ArticleTable(db: db).insert(
                    StoredArticle(article, path: place, stamp: .none, hash: 0), id: number)
            }
            _ = try EntityJoin(db: db).run()
        }
        state.withLock {
            $0.given = articles
            $0.progress = IndexProgress(analysed: articles.count, total: articles.count)
        }
    }
}
