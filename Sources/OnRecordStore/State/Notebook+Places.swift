import GRDB

// Places in articles.
extension Notebook {
    static let columns = "article.path, article.hash, start, excerpt"

    static func place(_ row: Row) throws -> NotedPlace {
        NotedPlace(
            article: NotedArticle(path: try row.decode(forColumn: "path"), hash: try row.decode(forColumn: "hash")),
            start: try row.decode(forColumn: "start"), excerpt: try row.decode(forColumn: "excerpt"))
    }

    // MARK: Marks

    /// The folder's marks.
    public func marks() -> [Unicode.Scalar: NotedPlace] {
        let marks = read([]) { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT letter, \(Self.columns) FROM mark JOIN article ON article.id = mark.article
                    WHERE mark.folder = ?
                    """, arguments: [folder]
            ).compactMap { row -> (Unicode.Scalar, NotedPlace)? in
                let letter: String = try row.decode(forColumn: "letter")
                return try letter.unicodeScalars.first.map { ($0, try Self.place(row)) }
            }
        }
        return Dictionary(marks) { first, _ in first }
    }

    /// Gives `place` a letter.
    public func set(mark letter: Unicode.Scalar, to place: NotedPlace) {
        write(()) { database in
            try database.execute(
                sql: "INSERT OR REPLACE INTO mark (folder, letter, article, start, excerpt) VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    folder, String(letter), try self.id(of: place.article, database), place.start, place.excerpt,
                ])
        }
    }

    // MARK: Bookmarks

    /// The folder's bookmarks in the user's order, or those of the article at `path` in that of the text.
    public func bookmarks(in path: String? = nil) -> [Bookmark] {
        read([]) { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT bookmark.id, note, \(Self.columns) FROM bookmark JOIN article ON article.id = bookmark.article
                    WHERE folder = :folder AND (:path IS NULL OR path = :path)
                    ORDER BY \(path == nil ? "position, " : "")path, start, bookmark.id
                    """, arguments: ["folder": folder, "path": path]
            ).map { row in
                Bookmark(
                    id: try row.decode(forColumn: "id"), place: try Self.place(row),
                    note: try row.decode(forColumn: "note"))
            }
        }
    }

    /// Adds a bookmark.
    public func add(bookmark place: NotedPlace, note: String) {
        write(()) { database in
            try database.execute(
                sql: """
                    INSERT INTO bookmark (article, start, excerpt, note, made, position)
                    VALUES (?, ?, ?, ?, CAST(strftime('%s') AS INTEGER),
                        (SELECT coalesce(max(position), 0) + 1 FROM bookmark))
                    """,
                arguments: [try self.id(of: place.article, database), place.start, place.excerpt, note])
        }
    }

    /// Changes what a bookmark says.
    public func set(note: String, of bookmark: Int64) {
        write(()) { database in
            try database.execute(sql: "UPDATE bookmark SET note = ? WHERE id = ?", arguments: [note, bookmark])
        }
    }

    /// Lets two bookmarks change places in the user's order.
    public func exchange(bookmark: Int64, with other: Int64) {
        write(()) { database in
            try database.execute(
                sql: """
                    UPDATE bookmark SET position = (SELECT sum(position) FROM bookmark WHERE id IN (:one, :other)) - position
                    WHERE id IN (:one, :other)
                    """, arguments: ["one": bookmark, "other": other])
        }
    }

    /// Removes a bookmark.
    public func remove(bookmark: Int64) {
        write(()) { database in
            try database.execute(sql: "DELETE FROM bookmark WHERE id = ?", arguments: [bookmark])
        }
    }
}
