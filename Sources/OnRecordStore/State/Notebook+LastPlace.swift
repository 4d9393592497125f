import GRDB

// Where reading ended.
extension Notebook {
    private static let lastColumns = [
        "listOrder", "filter", "search", "searchOrder", "focus", "openTable", "tableScope", "tableFilter", "tableSort",
        "tableGroup", "tableRow",
    ]

    /// Where reading the folder ended; `nil` where it never began.
    public func lastPlace() -> LastPlace? {
        read(nil) { database in
            try Row.fetchOne(
                database,
                sql: """
                    SELECT \(Self.lastColumns.joined(separator: ", ")), \(Self.columns)
                    FROM lastPlace JOIN article ON article.id = lastPlace.article WHERE lastPlace.folder = ?
                    """, arguments: [folder]
            ).map(Self.lastPlace)
        }
    }

    private static func lastPlace(_ row: Row) throws -> LastPlace {
        func text(_ column: String) throws -> String { try row.decode(forColumn: column) }
        var last = LastPlace(
            place: try place(row), order: ArticleListing.Order(rawValue: try text("listOrder")) ?? .date)
        (last.filter, last.search, last.focus) = (try text("filter"), try text("search"), try text("focus"))
        last.searchOrder = ArticleListing.Order(rawValue: try text("searchOrder")) ?? .relevance
        let kind = try text("openTable")
        guard !kind.isEmpty else { return last }
        last.table = LastTable(
            kind: kind, scope: try text("tableScope"), filter: try text("tableFilter"), sort: try text("tableSort"),
            group: try text("tableGroup"), row: try row.decode(forColumn: "tableRow"))
        return last
    }

    /// Notes where reading ends.
    public func set(lastPlace last: LastPlace) {
        let columns = ["folder", "article", "start", "excerpt"] + Self.lastColumns
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        let table = last.table
        write(()) { database in
            try database.execute(
                sql: "INSERT OR REPLACE INTO lastPlace (\(columns.joined(separator: ", "))) VALUES (\(marks))",
                arguments: [
                    folder, try self.id(of: last.place.article, database), last.place.start, last.place.excerpt,
                    last.order.rawValue, last.filter, last.search, last.searchOrder.rawValue, last.focus,
                    table?.kind ?? "", table?.scope ?? "", table?.filter ?? "", table?.sort ?? "", table?.group ?? "",
                    table?.row ?? 0,
                ])
        }
    }
}
