import GRDB

/// The tables of a notebook. What has been released is never changed, only added to: nothing in it can be made again.
enum NotebookSchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { try $0.execute(sql: first) }
        migrator.registerMigration("2") { try $0.execute(sql: second) }
        migrator.registerMigration("3") { try $0.execute(sql: third) }
        return migrator
    }

    private static let first = """
        CREATE TABLE article (
            id INTEGER PRIMARY KEY,
            folder TEXT NOT NULL,
            path TEXT NOT NULL,
            hash INTEGER NOT NULL,
            isRead INTEGER NOT NULL DEFAULT 0,
            UNIQUE (folder, path)
        );
        CREATE INDEX articleByHash ON article (hash);
        CREATE TABLE bookmark (
            id INTEGER PRIMARY KEY,
            article INTEGER NOT NULL REFERENCES article,
            start INTEGER NOT NULL,
            excerpt TEXT NOT NULL,
            note TEXT NOT NULL,
            made INTEGER NOT NULL
        );
        CREATE INDEX bookmarkByArticle ON bookmark (article);
        CREATE TABLE mark (
            folder TEXT NOT NULL,
            letter TEXT NOT NULL,
            article INTEGER NOT NULL REFERENCES article,
            start INTEGER NOT NULL,
            excerpt TEXT NOT NULL,
            PRIMARY KEY (folder, letter)
        );
        CREATE TABLE lastPlace (
            folder TEXT PRIMARY KEY,
            article INTEGER NOT NULL REFERENCES article,
            start INTEGER NOT NULL,
            excerpt TEXT NOT NULL,
            listOrder TEXT NOT NULL
        );
        CREATE TABLE search (
            text TEXT PRIMARY KEY,
            used INTEGER NOT NULL
        );
        CREATE TABLE savedSearch (
            name TEXT PRIMARY KEY,
            text TEXT NOT NULL
        );
        """

    // What was on screen. Empty where nothing was, or an older program did not write it.
    private static let second = [
        "filter TEXT NOT NULL DEFAULT ''", "search TEXT NOT NULL DEFAULT ''", "searchOrder TEXT NOT NULL DEFAULT ''",
        "focus TEXT NOT NULL DEFAULT ''", "openTable TEXT NOT NULL DEFAULT ''", "tableScope TEXT NOT NULL DEFAULT ''",
        "tableFilter TEXT NOT NULL DEFAULT ''", "tableSort TEXT NOT NULL DEFAULT ''",
        "tableGroup TEXT NOT NULL DEFAULT ''", "tableRow INTEGER NOT NULL DEFAULT 0",
    ].map { "ALTER TABLE lastPlace ADD COLUMN \($0);" }.joined(separator: "\n")

    // The user's own order of the bookmarks, at first that in which they were made.
    private static let third = """
        ALTER TABLE bookmark ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
        UPDATE bookmark SET position = id;
        """
}
