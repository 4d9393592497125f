import OnRecordCore

/// A query that can be put to a store: its patterns compile, too.
public struct SearchQuery: Hashable, Sendable {
    /// What is asked for.
    public let query: Query

    /// The query as `ArticleListing` takes it.
    public var text: String { query.text }

    /// Reads `text`; throws what is wrong with it and where.
    public init(_ text: String) throws(QueryError) {
        query = try Query(parsing: text)
        try Self.compilePatterns(of: query.root)
    }

    /// Reads `text` while it is being typed: a word at its end may go on. One letter alone is taken for a word, since
    /// nearly all articles have words that begin with it.
    public static func asTyped(_ text: String) throws(QueryError) -> SearchQuery {
        let exact = try SearchQuery(text)
        let letters = text.unicodeScalars.reversed().prefix {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
        guard letters.count > 1, let open = try? SearchQuery(text + "*") else { return exact }
        return open
    }

    private static func compilePatterns(of node: QueryNode) throws(QueryError) {
        if case .pattern(let pattern, _) = node { _ = try RegularExpression(pattern) }
        for part in node.parts { try compilePatterns(of: part) }
    }
}
