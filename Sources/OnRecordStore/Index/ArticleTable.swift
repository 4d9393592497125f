import GRDB
import OnRecordCore

/// Writes articles into the tables that keep them, and takes them out again.
struct ArticleTable {
    let db: Database

    /// Adds `article` under the number `id`, the next one where that is `nil`, and returns its number.
    @discardableResult
    func insert(_ article: StoredArticle, id: Int? = nil) throws -> Int {
        let statements = StatementTable(db: db)
        let first = try statements.next()
        try db.run(
            "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                id, article.path.bytes.blob, article.stamp.size, article.stamp.modified, article.hash, article.date,
                article.titleKey.blob, article.outletKey.blob, article.row.quotationCount,
                article.row.unattributedCount, !article.fileIssues.isEmpty, article.row.packed.blob, first,
                article.statements.count,
            ])
        let id = id ?? Int(db.lastInsertedRowID)
        try statements.insert(article.statements, of: id, from: first)
        try db.run(
            "INSERT INTO content VALUES (?, ?, ?)",
            [id, ArticleContent.packed(article).blob, article.text.utf8.blob])
        try write(article.fullText, of: id)
        try db.run("INSERT INTO candidate VALUES (?, ?)", [id, StoredCandidate.packed(article.candidates).blob])
        try db.run("INSERT OR IGNORE INTO pending VALUES (?, NULL)", [id])
        return id
    }

    /// Takes out the article numbered `id`.
    func delete(_ id: Int) throws {
        try db.run("INSERT OR IGNORE INTO pending SELECT article, packed FROM candidate WHERE article = ?", [id])
        if let content = try content(id) { try deleteWords(FullText(content.annotated(name: "")), of: id) }
        if let row = try db.row("SELECT firstStatement, statements FROM article WHERE id = ?", [id]), row.int(1) > 0 {
            try StatementTable(db: db).delete(row.int(0)..<row.int(0) + row.int(1), of: id)
        }
        for table in ["content", "candidate"] { try db.run("DELETE FROM \(table) WHERE article = ?", [id]) }
        try db.run("DELETE FROM article WHERE id = ?", [id])
    }

    /// Notes that the article numbered `id` lies at `path` and has the stamp `stamp`, its content being the same.
    func move(_ id: Int, to path: ArticlePath, _ stamp: FileStamp) throws {
        try db.run(
            "UPDATE article SET path = ?, size = ?, modified = ? WHERE id = ?",
            [path.bytes.blob, stamp.size, stamp.modified, id])
    }

    /// What a list shows of the article numbered `id`; its path is not filled in.
    func row(_ id: Int) throws -> ArticleRow? {
        try db.row("SELECT row FROM article WHERE id = ?", [id])
            .map { ArticleRow($0.bytes(0), id: ArticleID(id), path: "") }
    }

    /// The text of the article numbered `id`, and what was found in it.
    func content(_ id: Int) throws -> ArticleContent? {
        try db.row("SELECT findings, text FROM content WHERE article = ?", [id])
            .map { ArticleContent(packed: $0.bytes(0), text: $0.bytes(1)) }
    }

    private func write(_ words: FullText, of id: Int) throws {
        try db.run(
            "INSERT INTO word (rowid, \(Schema.wordColumns)) VALUES (?, ?, ?, ?, ?, ?)",
            [id] + StatementArguments(words.columns))
    }

    private func deleteWords(_ words: FullText, of id: Int) throws {
        try db.run(
            "INSERT INTO word (word, rowid, \(Schema.wordColumns)) VALUES ('delete', ?, ?, ?, ?, ?, ?)",
            [id] + StatementArguments(words.columns))
    }
}
