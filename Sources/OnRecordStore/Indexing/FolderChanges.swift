import GRDB

/// What differs between the files of the folders and what the index knows of them.
struct FolderChanges {
    /// A file to be read, and the article that was read from it before.
    struct Task: Sendable {
        let file: StampedFile
        let known: KnownArticle?
    }

    /// The files that are new or look changed, in the order of their paths.
    private(set) var tasks: [Task] = []
    /// The articles whose files are gone.
    private(set) var gone: [KnownArticle] = []
    /// Whether entities are still to be joined over articles that were written before.
    private var isJoinPending = false

    /// Whether there is nothing to do.
    var isEmpty: Bool { tasks.isEmpty && gone.isEmpty && !isJoinPending }

    /// The articles that are kept though their files were not found.
    private(set) var keptCount = 0

    /// Compares `files`, in the order of their paths, with what `db` knows; both are gone through side by side. Articles below
    /// the paths numbered `missingRoots`, which could not be looked at, are kept as they are.
    init(_ files: [StampedFile], missingRoots: Set<Int> = [], in db: Database) throws {
        func leave(_ article: KnownArticle, _ gone: inout [KnownArticle], _ kept: inout Int) {
            if missingRoots.contains(article.path.root) { kept += 1 } else { gone.append(article) }
        }
        let rows = try db.rows("SELECT id, path, size, modified, hash FROM article ORDER BY path")
        var known = try Self.next(rows)
        for file in files {
            while let article = known, article.path < file.path {
                leave(article, &gone, &keptCount)
                known = try Self.next(rows)
            }
            if let article = known, article.path == file.path {
                if article.stamp != file.stamp { tasks.append(Task(file: file, known: article)) }
                known = try Self.next(rows)
            } else {
                tasks.append(Task(file: file, known: nil))
            }
        }
        while let article = known {
            leave(article, &gone, &keptCount)
            known = try Self.next(rows)
        }
        isJoinPending = try db.row("SELECT 1 FROM pending LIMIT 1") != nil
    }

    /// Compares `files` alone with what `db` knows.
    init(of files: [StampedFile], in db: Database) throws {
        for file in files {
            let rows = try db.rows(
                "SELECT id, path, size, modified, hash FROM article WHERE path = ?", [file.path.bytes.blob])
            let known = try Self.next(rows)
            if known?.stamp != file.stamp { tasks.append(Task(file: file, known: known)) }
        }
        isJoinPending = try db.row("SELECT 1 FROM pending LIMIT 1") != nil
    }

    private static func next(_ rows: RowCursor) throws -> KnownArticle? {
        try rows.next().map { row in
            KnownArticle(
                id: row.int(0), path: ArticlePath(bytes: row.bytes(1)),
                stamp: FileStamp(size: row.int(2), modified: row.int(3)), hash: Int64(row.int(4)))
        }
    }
}
