import GRDB
import OnRecordCore

/// Finds the articles that a query asks for, in the index.
///
/// What the full-text index can answer by itself is asked of it in one expression; who said what, dates, files and patterns
/// are sets of articles of their own, and sets are joined here, a bit an article. Patterns come last: they read the texts,
/// and only of articles that everything else leaves.
final class IndexSearch {
    private let db: Database
    private let given: [AnnotatedDocument]
    private let interruption: SearchInterruption?
    private let whole: ArticleSelection
    /// The numbers of all articles.
    private let all: NumberSet
    private let total: Int
    private let capacity: Int
    private var notes: Set<SearchNote> = []
    /// The regular expressions of the search.
    let patterns: PatternCache
    /// Articles of which it is not known whether a pattern matches in them.
    private var unsearched: NumberSet
    /// Words that fuzzy words of the query stand for.
    private var expansions: [String: [String]] = [:]

    /// So many articles are too many to rank those that hold a word of every fifth.
    private let manyArticles: Int

    /// A search of the index in `db`, whose articles are those of `whole`; those `given` analysed are not analysed again. With
    /// fewer than `manyArticles`, ranking takes no time worth saving.
    init(
        _ db: Database, _ whole: ArticleSelection, given: [AnnotatedDocument] = [], manyArticles: Int = 5_000,
        patterns: PatternCache = PatternCache(), _ interruption: SearchInterruption? = nil
    ) {
        self.db = db
        self.given = given
        self.manyArticles = manyArticles
        self.patterns = patterns
        self.interruption = interruption
        self.whole = whole
        total = whole.ids.count
        capacity = Int(whole.ids.max() ?? -1) + 1
        var all = NumberSet(capacity: capacity)
        for id in whole.ids { all.insert(Int(id)) }
        self.all = all
        unsearched = NumberSet(capacity: capacity)
    }

    /// What `query` finds, ranked by relevance where `isRanked` and it makes sense, else in no order.
    func find(_ query: QueryNode, isRanked: Bool) throws -> SearchFinding {
        let found = try articles(query, among: all)
        let count = found.count
        var ids: [Int32]?
        if isRanked, let expression = try rankingExpression(query) {
            if try isCommon(expression, found: count) {
                notes.insert(.rankedByDate)
            } else {
                ids = try ranked(found, by: expression, count: count)
            }
        }
        return SearchFinding(articles: found, ranked: ids, notes: notes)
    }
}

extension IndexSearch {
    /// The articles that `node` asks for.
    func articles(matching node: QueryNode) throws -> NumberSet { try articles(node, among: all) }

    /// Words the index of articles' words, or another with the same words in other `columns`.
    func expander(
        columns: @escaping (SearchScope) -> String = { $0.columns.map(\.rawValue).joined(separator: " ") }
    ) -> FullTextQuery {
        FullTextQuery(columns: columns) { [self] word, changes in
            let key = "\(word)~\(changes)"
            if let known = expansions[key] { return known }
            let words = try Vocabulary(db: db).words(near: word, changes: changes)
            expansions[key] = words
            return words
        }
    }

    /// Those of `candidates` that `node` asks for.
    private func articles(_ node: QueryNode, among candidates: NumberSet) throws -> NumberSet {
        try interruption?.check()
        if let expression = try expander().expression(for: node) {
            return try intersection(candidates, "SELECT rowid FROM word WHERE word MATCH ?", [expression])
        }
        switch node {
        case .words, .near: return try lookThrough(candidates, for: node)
        case .pattern(let pattern, let scope): return try matching(pattern, scope, among: candidates)
        case .said(let name): return try articles(naming: name, candidates, where: "quotations > 0")
        case .about(let name): return try articles(naming: name, candidates, where: "mentions > 0")
        case .dated(.undated): return try intersection(candidates, "SELECT id FROM article WHERE date = 0")
        case .dated(.days(let from, let to)):
            return try intersection(
                candidates, "SELECT id FROM article WHERE date BETWEEN ? AND ?", [max(1, from ?? 1), to ?? 99_991_231])
        case .file(let path): return try articles(at: path, among: candidates)
        case .kind(let kind):
            return try intersection(
                candidates, "SELECT DISTINCT article FROM statement WHERE kind = ?", [StatementTable.place(of: kind)])
        case .sure(let level):
            return try intersection(
                candidates, "SELECT DISTINCT article FROM statement WHERE level = ?", [StatementTable.place(of: level)])
        case .all(let parts):
            var left = candidates
            for part in cheapFirst(parts) where !left.isEmpty { left = try articles(part, among: left) }
            return left
        case .any(let parts):
            var found = NumberSet(capacity: capacity)
            for part in parts { found.formUnion(try articles(part, among: candidates)) }
            return found
        case .not(let part):
            var left = candidates
            left.subtract(try articles(part, among: candidates))
            left.subtract(unsearched)
            return left
        }
    }

    /// What the full-text index answers in one go, then the rest, what reads texts at the end.
    private func cheapFirst(_ parts: [QueryNode]) -> [QueryNode] {
        var (indexed, others, reading) = ([QueryNode](), [QueryNode](), [QueryNode]())
        for part in parts {
            if part.readsTexts {
                reading.append(part)
            } else if (try? expander().expression(for: part)) != nil {
                indexed.append(part)
            } else {
                others.append(part)
            }
        }
        return (indexed.count > 1 ? [.all(indexed)] : indexed) + others + reading
    }

    private func intersection(_ candidates: NumberSet, _ sql: String, _ arguments: StatementArguments = []) throws
        -> NumberSet
    {
        var found = NumberSet(capacity: capacity)
        // Numbers alone are read without making rows of them.
        let ids = try Int64.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
        while let id = try ids.next() {
            try interruption?.check()
            found.insert(Int(clamping: id))
        }
        found.formIntersection(candidates)
        return found
    }

    private func articles(naming name: NamePattern, _ candidates: NumberSet, where condition: String) throws
        -> NumberSet
    {
        var found = NumberSet(capacity: capacity)
        for entity in try EntityNames(db: db).entities(named: name) {
            try interruption?.check()
            let rows = try db.rows("SELECT article FROM member WHERE entity = ? AND \(condition)", [entity])
            while let row = try rows.next() { found.insert(row.int(0)) }
        }
        found.formIntersection(candidates)
        return found
    }

    private func articles(at path: PathPattern, among candidates: NumberSet) throws -> NumberSet {
        var found = NumberSet(capacity: capacity)
        let rows = try db.rows("SELECT id, path FROM article")
        while let row = try rows.next() {
            try interruption?.check()
            let relative = ArticlePath(bytes: row.bytes(1)).relative
            if path.accepts(String(decoding: relative, as: UTF8.self)) { found.insert(row.int(0)) }
        }
        found.formIntersection(candidates)
        return found
    }

    private func matching(_ pattern: QueryPattern, _ scope: SearchScope, among candidates: NumberSet) throws
        -> NumberSet
    {
        var found = NumberSet(capacity: capacity)
        try candidates.forEach { id in
            try interruption?.check()
            guard let row = try db.row("SELECT text FROM content WHERE article = ?", [id]) else { return }
            let outcome = try patterns.outcome(of: pattern, in: row.bytes(0), onlyFirst: true)
            if !outcome.spans.isEmpty {
                found.insert(id)
            } else if outcome.isCut {
                unsearched.insert(id)
                notes.insert(outcome.hasRunOut ? .searchWasCut : .patternWasCut)
            }
        }
        return scope == .anywhere ? found : try lookThrough(found, for: .pattern(pattern, in: scope))
    }

    /// Those of `candidates` in which `node` is found by hand.
    private func lookThrough(_ candidates: NumberSet, for node: QueryNode) throws -> NumberSet {
        var found = NumberSet(capacity: capacity)
        let reader = try HitReader(node, db, given: given, patterns: patterns)
        try candidates.forEach { id in
            try interruption?.check()
            if try reader.finding(in: id)?.holds == true { found.insert(id) }
        }
        if patterns.hasRunOut { notes.insert(.searchWasCut) }
        return found
    }

    // MARK: Order

    /// Whether so many articles hold the words by which `found` of them would be ranked that no rank means anything, and
    /// ranking takes its time.
    private func isCommon(_ expression: String, found count: Int) throws -> Bool {
        guard total >= manyArticles else { return false }
        let limit = total / 5
        if count > limit { return true }
        // What else is asked for may leave few of the articles that hold the words.
        let holding = try db.row(
            "SELECT count(*) FROM (SELECT 1 FROM word WHERE word MATCH ? LIMIT ?)", [expression, limit + 1])
        return (holding?.int(0) ?? 0) > limit
    }

    /// `found` by how well each article answers `expression`; what has none of its words, or the same rank, in the order of the
    /// whole list.
    private func ranked(_ found: NumberSet, by expression: String, count: Int) throws -> [Int32] {
        var ranks: [(rank: Double, id: Int32)] = []
        ranks.reserveCapacity(count)
        var rest = found
        let rows = try db.rows(
            "SELECT rowid, bm25(word, \(Self.weights)) FROM word WHERE word MATCH ?", [expression])
        var seen = NumberSet(capacity: capacity)
        while let row = try rows.next() {
            try interruption?.check()
            let id = row.int(0)
            guard found.contains(id) else { continue }
            seen.insert(id)
            ranks.append((row[1] ?? 0, Int32(truncatingIfNeeded: id)))
        }
        rest.subtract(seen)
        func place(_ id: Int32) -> Int { whole.place(of: Int(id)) ?? .max }
        ranks.sort { $0.rank != $1.rank ? $0.rank < $1.rank : place($0.id) < place($1.id) }
        return ranks.map(\.id) + whole.ids.filter { rest.contains(Int($0)) }
    }

    /// A word of the headline counts as four of the text; quotations are counted with the text already.
    private static let weights = SearchColumn.allCases.map { column in
        switch column {
        case .title: "4.0"
        case .body: "1.0"
        case .rest: "0.5"
        case .outlet: "1.0"
        case .quotes: "0.1"
        }
    }.joined(separator: ", ")

    /// The whole query where the index can answer it, else what all of the articles found must hold, else what of it has
    /// words.
    private func rankingExpression(_ query: QueryNode) throws -> String? {
        let expander = expander()
        if let whole = try expander.expression(for: query) { return whole }
        let indexed = try query.parts.filter { try expander.expression(for: $0) != nil }
        if case .all = query, let held = try expander.expression(for: .all(indexed)) { return held }
        let expressions = try query.wanted.compactMap { try expander.expression(for: $0) }
        return expressions.isEmpty ? nil : expressions.joined(separator: " OR ")
    }
}

extension QueryNode {
    /// Whether every candidate has to be read to answer it.
    fileprivate var readsTexts: Bool {
        if case .pattern = self { return true }
        return parts.contains(where: \.readsTexts)
    }
}
