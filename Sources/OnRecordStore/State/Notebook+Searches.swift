import GRDB

// What was looked for, in whatever folder.
extension Notebook {
    /// No more searches are remembered.
    private static let most = 200

    /// What was looked for, the last first.
    public func searches() -> [String] {
        read([]) { database in
            try String.fetchAll(database, sql: "SELECT text FROM search ORDER BY used DESC")
        }
    }

    /// Remembers a search.
    public func remember(search text: String) {
        write(()) { database in
            try database.execute(
                sql: """
                    INSERT OR REPLACE INTO search (text, used)
                    VALUES (?, (SELECT coalesce(max(used), 0) + 1 FROM search))
                    """, arguments: [text])
            try database.execute(
                sql: "DELETE FROM search WHERE used <= (SELECT max(used) FROM search) - ?", arguments: [Self.most])
        }
    }

    /// The searches that were given names, by name.
    public func savedSearches() -> [SavedSearch] {
        read([]) { database in
            try Row.fetchAll(database, sql: "SELECT name, text FROM savedSearch ORDER BY name").map { row in
                SavedSearch(name: try row.decode(forColumn: "name"), text: try row.decode(forColumn: "text"))
            }
        }
    }

    /// Keeps a search under a name, in place of what has that.
    public func save(_ search: SavedSearch) {
        write(()) { database in
            try database.execute(
                sql: "INSERT OR REPLACE INTO savedSearch (name, text) VALUES (?, ?)",
                arguments: [search.name, search.text])
        }
    }

    /// Forgets the search called `name`.
    public func removeSavedSearch(named name: String) {
        write(()) { database in
            try database.execute(sql: "DELETE FROM savedSearch WHERE name = ?", arguments: [name])
        }
    }
}
