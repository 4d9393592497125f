import GRDB

/// The tables of a notebook. What has been released is never changed, only added to: nothing in it can be made again.
enum NotebookSchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { try $0.execute(sql: first) }
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
}
