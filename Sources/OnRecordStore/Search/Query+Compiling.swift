import OnRecordCore

extension Query {
    /// Reads `text` as a query that a store can answer: its regular expressions compile, too.
    ///
    /// - Throws: what is wrong with it, and where.
    public init(compiling text: String) throws(QueryError) {
        try self.init(parsing: text)
        try Self.compilePatterns(of: root)
    }

    /// The query as it is searched for while it is being typed: a word at its end also finds longer words that start with
    /// it. A single letter does not, since nearly every article has words that start with it.
    public var whileTyped: Query {
        let letters = text.unicodeScalars.reversed().prefix {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
        guard letters.count > 1, let open = try? Query(compiling: text + "*") else { return self }
        return open
    }

    private static func compilePatterns(of node: QueryNode) throws(QueryError) {
        if case .pattern(let pattern, _) = node { _ = try RegularExpression(pattern) }
        for part in node.parts { try compilePatterns(of: part) }
    }
}
