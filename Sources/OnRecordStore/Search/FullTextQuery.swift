import OnRecordCore

/// What SQLite's full-text index can answer of a query, in its own language.
struct FullTextQuery {
    /// The columns of the index that a scope covers.
    let columns: (_ scope: SearchScope) -> String
    /// The words of the index that a word of the query stands for where it need not be the same.
    let expand: (_ word: String, _ changes: Int) throws -> [String]

    /// The expression for `node`; `nil` where the index alone cannot answer it.
    func expression(for node: QueryNode) throws -> String? {
        switch node {
        case .words(let words, let scope): return try phrase(words).map { "{\(columns(scope))} : \($0)" }
        case .near(let parts, let distance, let scope):
            // In NEAR no word may stand for several.
            guard !parts.contains(where: \.isFuzzy) else { return nil }
            let phrases = parts.map { plain($0.words) }.joined(separator: " ")
            return "{\(columns(scope))} : NEAR(\(phrases), \(distance))"
        case .all(let parts): return try conjunction(of: parts)
        case .any(let parts): return try joined(parts, by: "OR")
        case .said, .about, .dated, .file, .kind, .sure, .pattern, .not: return nil
        }
    }

    /// What is wanted and what is not: the index knows `NOT` only between the two.
    private func conjunction(of parts: [QueryNode]) throws -> String? {
        let unwanted = parts.compactMap { if case .not(let part) = $0 { part } else { nil } }
        let wanted = parts.filter { if case .not = $0 { false } else { true } }
        guard !wanted.isEmpty, let positive = try joined(wanted, by: "AND") else { return nil }
        guard !unwanted.isEmpty else { return positive }
        return try joined(unwanted, by: "OR").map { "(\(positive) NOT \($0))" }
    }

    private func joined(_ parts: [QueryNode], by word: String) throws -> String? {
        var expressions: [String] = []
        for part in parts {
            guard let expression = try expression(for: part) else { return nil }
            expressions.append(expression)
        }
        return "(" + expressions.joined(separator: " \(word) ") + ")"
    }

    private func phrase(_ sequence: WordSequence) throws -> String? {
        guard sequence.isFuzzy else { return plain(sequence.words) }
        // Every way to say it is a phrase of its own.
        var ways: [[String]] = [[]]
        for word in sequence.words {
            var choices = [word.text]
            if case .fuzzy(let changes) = word.form { choices = try expand(word.text, changes) }
            ways = ways.flatMap { way in choices.map { way + [$0] } }
            guard ways.count <= Self.mostWays else { return nil }
        }
        guard !ways.isEmpty else { return Self.nothing }
        return "(" + ways.map { plain($0.map { .init($0) }) }.joined(separator: " OR ") + ")"
    }

    private func plain(_ words: [WordSequence.Word]) -> String {
        "\"" + words.map(\.text).joined(separator: " ") + "\"" + (words.last?.form == .prefix ? " *" : "")
    }

    /// Beyond so many ways to say a phrase the articles are looked through instead.
    private static let mostWays = 500
    /// A word that nothing holds: the barrier between stretches, twice.
    private static let nothing = "\"\u{E000}\u{E000}\""
}

extension WordSequence {
    /// Whether a word of it may stand for others.
    var isFuzzy: Bool { words.contains { if case .fuzzy = $0.form { true } else { false } } }
}
