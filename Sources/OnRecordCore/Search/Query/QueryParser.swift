import OnRecordLanguage
import OnRecordText

/// Parses a query; any text is either understood or its problem explained.
///
/// All of several adjacent words are required; `OR` binds more loosely than that, `-` and `NOT` more tightly.
struct QueryParser {
    private var scanner: QueryScanner
    private var lookahead: QueryToken?
    private var depth = 0
    private var leaves = 0
    private let text: String

    /// No person means a query beyond these limits; the index has limits of its own not far above.
    private static let (maximalLength, maximalDepth, maximalLeaves) = (4_000, 20, 100)

    init(_ text: String) {
        self.text = text
        scanner = QueryScanner(text)
    }

    /// The tree of the whole query.
    mutating func query() throws(QueryError) -> QueryNode {
        guard text.utf8.count <= Self.maximalLength else {
            throw QueryError(
                "a query can have at most \(Self.maximalLength) bytes", at: TextSpan(Self.maximalLength, scanner.end))
        }
        try advance()
        let root = try alternatives()
        if let rest = lookahead { throw QueryError("unmatched closing parenthesis", at: rest.span) }
        guard let root else { throw nothing(TextSpan(0, scanner.end)) }
        return root
    }

    private mutating func advance() throws(QueryError) { lookahead = try scanner.token() }

    private func nothing(_ span: TextSpan) -> QueryError {
        QueryError("no word to search for", at: span, isUnfinished: true)
    }

    // MARK: OR and AND

    /// The operands of `OR`; `nil` if there is only punctuation.
    private mutating func alternatives() throws(QueryError) -> QueryNode? {
        var parts: [QueryNode] = []
        var isFirst = true
        while true {
            let part = try conjunction()
            guard case .or? = lookahead?.kind, let or = lookahead else {
                if let part { parts.append(part) } else if !isFirst { throw lacksRight("OR") }
                break
            }
            guard let part else { throw QueryError("OR needs something before it", at: or.span) }
            parts.append(part)
            isFirst = false
            try advance()
        }
        return parts.count > 1 ? .any(parts) : parts.first
    }

    private func lacksRight(_ word: String) -> QueryError {
        let place = lookahead?.span ?? TextSpan(scanner.end, scanner.end)
        return QueryError("\(word) needs something after it", at: place, isUnfinished: lookahead == nil)
    }

    /// Adjacent operands, up to an `OR`, a closing parenthesis or the end.
    private mutating func conjunction() throws(QueryError) -> QueryNode? {
        var parts: [QueryNode] = []
        var scopes: [(scope: SearchScope, span: TextSpan)] = []
        while let token = lookahead, token.kind != .or, token.kind != .close {
            if case .field(.in) = token.kind {
                scopes.append(try scope(token))
            } else if token.kind == .and {
                try advance()
                if parts.isEmpty { throw QueryError("AND needs something before it", at: token.span) }
                guard let next = lookahead, next.kind != .or, next.kind != .close else { throw lacksRight("AND") }
            } else if let part = try operand() {
                parts.append(part)
            }
        }
        for (scope, span) in scopes {
            let scoped = parts.map { $0.scoped(to: scope) }
            guard scoped != parts else {
                throw QueryError("in:\(scope.rawValue) needs words to search for", at: span, isUnfinished: true)
            }
            parts = scoped
        }
        return parts.count > 1 ? .all(parts) : parts.first
    }

    private mutating func scope(_ field: QueryToken) throws(QueryError) -> (scope: SearchScope, span: TextSpan) {
        try advance()
        let places = SearchScope.allCases.filter { $0 != .anywhere }.map(\.rawValue)
        guard let token = lookahead, token.span.start == field.span.end, case .word(let value) = token.kind else {
            throw lacksValue(field, "in: needs one of \(places.joined(separator: ", "))")
        }
        let name = FoldedText.string(of: value)
        guard let scope = SearchScope(rawValue: name), scope != .anywhere else {
            throw QueryError(
                "unknown place “\(value)”; in: takes one of \(places.joined(separator: ", "))",
                at: token.span,
                isUnfinished: token.span.end == scanner.end && places.contains { $0.hasPrefix(name) })
        }
        try advance()
        return (scope, field.span.union(token.span))
    }

    private func lacksValue(_ field: QueryToken, _ message: String) -> QueryError {
        QueryError(message, at: field.span, isUnfinished: field.span.end == scanner.end)
    }

    // MARK: What they join

    /// One operand; `nil` for a word that is only punctuation.
    private mutating func operand() throws(QueryError) -> QueryNode? {
        guard let token = lookahead else { return nil }
        leaves += 1
        guard leaves <= Self.maximalLeaves else {
            throw QueryError("a query can have at most \(Self.maximalLeaves) parts", at: token.span)
        }
        switch token.kind {
        case .open: return try group { (parser) throws(QueryError) in try parser.alternatives() }
        case .not: return try negation(token)
        case .near: return try near(token)
        case .field(let field): return try value(of: field, token)
        default:
            try advance()
            return try text(token, in: .anywhere)
        }
    }

    private mutating func negation(_ token: QueryToken) throws(QueryError) -> QueryNode? {
        try advance()
        guard let next = lookahead, next.kind != .or, next.kind != .close, next.kind != .and else {
            throw lacksRight("NOT")
        }
        if case .field(.in) = next.kind {
            throw QueryError("in: sets where to search and cannot be negated", at: next.span)
        }
        return try nested { (parser) throws(QueryError) in try parser.operand() }.map { .not($0) }
    }

    private mutating func nested(
        _ read: (inout QueryParser) throws(QueryError) -> QueryNode?
    ) throws(QueryError) -> QueryNode? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maximalDepth else {
            throw QueryError(
                "nested more than \(Self.maximalDepth) levels deep",
                at: lookahead?.span ?? TextSpan(scanner.end, scanner.end))
        }
        return try read(&self)
    }

    private mutating func group(
        _ read: (inout QueryParser) throws(QueryError) -> QueryNode?
    ) throws(QueryError) -> QueryNode? {
        guard let open = lookahead else { return nil }
        try advance()
        let inner = try nested(read)
        guard lookahead?.kind == .close else {
            throw QueryError("missing closing parenthesis", at: open.span, isUnfinished: true)
        }
        guard let inner else { throw nothing(open.span.union(lookahead?.span ?? open.span)) }
        try advance()
        return inner
    }

    private mutating func near(_ token: QueryToken) throws(QueryError) -> QueryNode? {
        try advance()
        var parts: [WordSequence] = []
        var distance = 10
        while let part = lookahead, part.kind != .close {
            try advance()
            if part.kind == .comma {
                distance = try nearDistance(part)
                break
            }
            guard case .words(let words, in: .anywhere)? = try text(part, in: .anywhere) else {
                throw QueryError("NEAR takes words and phrases: NEAR(arrest \"secret prison\", 5)", at: part.span)
            }
            parts.append(words)
        }
        guard lookahead?.kind == .close else {
            throw QueryError("NEAR( needs a closing parenthesis", at: token.span, isUnfinished: lookahead == nil)
        }
        guard parts.count > 1 else { throw QueryError("NEAR needs at least two words", at: token.span) }
        try advance()
        return .near(parts, within: distance, in: .anywhere)
    }

    private mutating func nearDistance(_ comma: QueryToken) throws(QueryError) -> Int {
        guard let token = lookahead, case .word(let digits) = token.kind, let distance = Int(digits),
            (0...1_000).contains(distance)
        else {
            throw QueryError(
                "after the comma, NEAR needs the greatest distance in words: NEAR(a b, 5)",
                at: lookahead?.span ?? comma.span,
                isUnfinished: lookahead == nil)
        }
        try advance()
        return distance
    }

    // MARK: Fields

    private mutating func value(of field: QueryField, _ token: QueryToken) throws(QueryError) -> QueryNode? {
        try advance()
        guard let value = lookahead, value.span.start == token.span.end else {
            throw lacksValue(token, "\(field.rawValue): needs a value right after the colon")
        }
        if value.kind == .open {
            return try group { (parser) throws(QueryError) in try parser.members(of: field) }
        }
        try advance()
        return try leaf(value, of: field)
    }

    /// `said:(haley OR putin)`: values joined by `OR`, or all required.
    private mutating func members(of field: QueryField) throws(QueryError) -> QueryNode? {
        var alternatives: [[QueryNode]] = [[]]
        while let token = lookahead, token.kind != .close {
            leaves += 1
            guard leaves <= Self.maximalLeaves else {
                throw QueryError("a query can have at most \(Self.maximalLeaves) parts", at: token.span)
            }
            try advance()
            if token.kind == .or {
                if alternatives.last?.isEmpty ?? true {
                    throw QueryError("OR needs something before it", at: token.span)
                }
                alternatives.append([])
            } else {
                alternatives[alternatives.count - 1].append(try leaf(token, of: field))
            }
        }
        if alternatives.last?.isEmpty ?? true, alternatives.count > 1 { throw lacksRight("OR") }
        let parts = alternatives.filter { !$0.isEmpty }.map { $0.count > 1 ? QueryNode.all($0) : $0[0] }
        return parts.count > 1 ? .any(parts) : parts.first
    }

    private func leaf(_ token: QueryToken, of field: QueryField) throws(QueryError) -> QueryNode {
        switch field {
        case .title, .outlet:
            let scope: SearchScope = field == .title ? .title : .outlet
            guard let node = try text(token, in: scope) else { throw nothing(token.span) }
            return node
        case .in: throw QueryError("in: takes a single place", at: token.span)
        case .said, .about:
            guard let name = try plain(token, of: field).flatMap(NamePattern.init) else { throw nothing(token.span) }
            return field == .said ? .said(name) : .about(name)
        case .file:
            guard let path = try plain(token, of: field).flatMap(PathPattern.init) else { throw nothing(token.span) }
            return .file(path)
        case .kind: return .kind(try choice(token, of: field))
        case .sure: return .sure(try choice(token, of: field))
        case .date:
            do {
                return .dated(try DatePeriodReader.period(try plain(token, of: field) ?? ""))
            } catch let problem as DatePeriodReader.Problem {
                throw QueryError(
                    problem.message, at: token.span, isUnfinished: problem.isUnfinished && token.span.end == scanner.end
                )
            } catch let error as QueryError {
                throw error
            } catch {
                throw nothing(token.span)
            }
        }
    }

    /// The value of a field that takes one of a few words.
    private func choice<Value: RawRepresentable<String> & CaseIterable>(
        _ token: QueryToken, of field: QueryField
    ) throws(QueryError) -> Value {
        let word = FoldedText.string(of: try plain(token, of: field) ?? "")
        if let value = Value(rawValue: word) { return value }
        let choices = Value.allCases.map(\.rawValue)
        throw QueryError(
            "\(field.rawValue): takes one of \(choices.joined(separator: ", "))", at: token.span,
            isUnfinished: token.span.end == scanner.end && choices.contains { $0.hasPrefix(word) })
    }

    private func plain(_ token: QueryToken, of field: QueryField) throws(QueryError) -> String? {
        switch token.kind {
        case .word(let text), .phrase(let text, _): text
        case .pattern(let text) where field == .file: "/" + text + "/"
        default: throw QueryError("\(field.rawValue): takes words or a quoted phrase", at: token.span)
        }
    }

    // MARK: Words

    /// The node of a word, a phrase or a pattern; `nil` if it has neither letters nor digits.
    private func text(_ token: QueryToken, in scope: SearchScope) throws(QueryError) -> QueryNode? {
        switch token.kind {
        case .phrase(let words, let isPrefix):
            guard let words = WordSequence(words, isPrefix: isPrefix) else { throw nothing(token.span) }
            return .words(words, in: scope)
        case .pattern(let text):
            guard !text.isEmpty else { throw nothing(token.span) }
            return .pattern(QueryPattern(text, offset: token.span.start + 1), in: scope)
        case .word(let word): return try words(word, token.span).map { .words($0, in: scope) }
        default: throw QueryError("not allowed here", at: token.span)
        }
    }

    private func words(_ word: String, _ span: TextSpan) throws(QueryError) -> WordSequence? {
        if let tilde = word.utf8.lastIndex(of: UInt8(ascii: "~")), tilde > word.startIndex {
            return try fuzzy(word[..<tilde], word[word.utf8.index(after: tilde)...], span)
        }
        let isPrefix = word.hasSuffix("*")
        let stem = isPrefix ? word.dropLast() : word[...]
        guard !stem.contains("*") else { throw QueryError("* is allowed only at the end of a word", at: span) }
        let words = WordSequence(String(stem), isPrefix: isPrefix)
        if isPrefix, words == nil { throw QueryError("* needs the start of a word before it", at: span) }
        return words
    }

    private func fuzzy(_ word: Substring, _ number: Substring, _ span: TextSpan) throws(QueryError) -> WordSequence? {
        let changes = number.isEmpty ? 1 : Int(number) ?? 0
        guard changes == 1 || changes == 2 else {
            throw QueryError("~ takes the number of letters that may differ, 1 or 2", at: span)
        }
        return WordSequence(String(word), changes: changes)
    }
}
