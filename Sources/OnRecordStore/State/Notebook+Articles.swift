import GRDB

// What is known of articles as such.
extension Notebook {
    /// The paths of the folder's articles that have been read.
    public func readArticles() -> Set<String> {
        read([]) { database in
            try Set(
                String.fetchAll(
                    database, sql: "SELECT path FROM article WHERE folder = ? AND isRead", arguments: [folder]))
        }
    }

    /// Notes that an article has been read, or has not.
    public func setRead(_ isRead: Bool, _ article: NotedArticle) {
        write(()) { database in
            let id = try self.id(of: article, database)
            try database.execute(sql: "UPDATE article SET isRead = ? WHERE id = ?", arguments: [isRead, id])
        }
    }

    /// Notes the text of an article that is shown, where anything is noted of it. One that is not known by its path, but by
    /// its text under a path where nothing stands any more, was renamed. Returns whether that was so.
    @discardableResult
    public func recognise(_ article: NotedArticle) -> Bool {
        let known = read(nil as Int64?) { database in
            try Int64.fetchOne(
                database, sql: "SELECT hash FROM article WHERE folder = ? AND path = ?",
                arguments: [folder, article.path])
        }
        if known == article.hash { return false }
        return write(false) { database in
            guard known == nil else {
                _ = try self.id(of: article, database)
                return false
            }
            return try self.adopt(article, database)
        }
    }

    private func adopt(_ article: NotedArticle, _ database: Database) throws -> Bool {
        let rows = try Row.fetchAll(
            database, sql: "SELECT id, folder, path FROM article WHERE hash = ? ORDER BY folder <> ?, path",
            arguments: [article.hash, folder])
        for row in rows {
            let old: (id: Int64, folder: String, path: String) = (
                try row.decode(forColumn: "id"), try row.decode(forColumn: "folder"), try row.decode(forColumn: "path")
            )
            guard Self.isGone(folder: old.folder, path: old.path) else { continue }
            try database.execute(
                sql: "UPDATE article SET folder = ?, path = ? WHERE id = ?", arguments: [folder, article.path, old.id])
            // Marks and the last place belong to a folder; those of another stay with it unless that is gone as well.
            if old.folder != folder, FileSystem.isGone(FilePath(shown: old.folder)) {
                for table in ["mark", "lastPlace"] {
                    try database.execute(
                        sql: "UPDATE OR IGNORE \(table) SET folder = ? WHERE article = ?", arguments: [folder, old.id])
                }
            }
            return true
        }
        return false
    }

    private static func isGone(folder: String, path: String) -> Bool {
        let path = FilePath(shown: path)
        return FileSystem.isGone(
            path.bytes.first == UInt8(ascii: "/") ? path : FilePath(shown: folder).appending(path.bytes))
    }

    /// The number of `article`, which is known from now on, with the text that it has now.
    func id(of article: NotedArticle, _ database: Database) throws -> Int64 {
        try database.execute(
            sql: """
                INSERT INTO article (folder, path, hash) VALUES (?, ?, ?)
                ON CONFLICT (folder, path) DO UPDATE SET hash = excluded.hash
                """, arguments: [folder, article.path, article.hash])
        return try Int64.fetchOne(
            database, sql: "SELECT id FROM article WHERE folder = ? AND path = ?", arguments: [folder, article.path])
            ?? database.lastInsertedRowID
    }
}
