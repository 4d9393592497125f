import OnRecordLanguage
import OnRecordText

/// Splits a query into tokens.
struct QueryScanner {
    private let scalars: [Unicode.Scalar]
    /// The byte offset of each scalar, and finally the length of the query.
    private let offsets: [Int]
    private var next = 0
    private var isInNear = false
    /// The field whose value is expected next.
    private var field: QueryField?

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        var offset = 0
        offsets =
            scalars.map { scalar in
                defer { offset += UTF8.width(scalar) }
                return offset
            } + [text.utf8.count]
    }

    /// The length of the query in bytes.
    var end: Int { offsets[scalars.count] }

    /// The next token; `nil` at the end.
    mutating func token() throws(QueryError) -> QueryToken? {
        let fieldBefore = field
        field = nil
        if let fieldBefore, let value = try value(of: fieldBefore) { return value }
        while let scalar = peek(), scalar.properties.isWhitespace { next += 1 }
        guard let scalar = peek() else { return nil }
        let start = next
        switch scalar {
        case "(": return single(.open)
        case ")":
            isInNear = false
            return single(.close)
        case "," where isInNear: return single(.comma)
        case "/": return try pattern()
        case _ where Self.isQuotationMark(scalar): return try phrase()
        case _ where Self.isMinus(scalar) && startsOperand(at: next + 1): return single(.not)
        default: break
        }
        field = try nameOfField()
        return field.map { QueryToken(kind: .field($0), span: span(from: start)) } ?? word()
    }

    /// The value of a field, in which dashes, slashes and colons have no special meaning; `nil` if none follows
    /// directly.
    private mutating func value(of field: QueryField) throws(QueryError) -> QueryToken? {
        guard let scalar = peek(), !scalar.properties.isWhitespace, scalar != "(", scalar != ")" else { return nil }
        if Self.isQuotationMark(scalar) { return try phrase() }
        if scalar == "/", field == .title || field == .outlet { return try pattern() }
        let start = next
        while let scalar = peek(), !endsWord(scalar) { next += 1 }
        return QueryToken(kind: .word(text(start..<next)), span: span(from: start))
    }

    private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
        scalars.indices.contains(next + ahead) ? scalars[next + ahead] : nil
    }

    private func span(from start: Int) -> TextSpan { TextSpan(offsets[start], offsets[next]) }

    private func text(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        return String(text)
    }

    private mutating func single(_ kind: QueryToken.Kind) -> QueryToken {
        next += 1
        return QueryToken(kind: kind, span: span(from: next - 1))
    }

    private func startsOperand(at index: Int) -> Bool {
        guard scalars.indices.contains(index) else { return false }
        return !scalars[index].properties.isWhitespace && !Self.isMinus(scalars[index]) && scalars[index] != ")"
    }

    private mutating func phrase() throws(QueryError) -> QueryToken {
        let start = next
        next += 1
        while let scalar = peek(), !Self.isQuotationMark(scalar) { next += 1 }
        guard peek() != nil else {
            throw QueryError(
                "missing closing quotation mark", at: TextSpan(offsets[start], offsets[start + 1]),
                isUnfinished: true)
        }
        let words = text(start + 1..<next)
        next += 1
        let isPrefix = peek() == "*"
        if isPrefix { next += 1 }
        return QueryToken(kind: .phrase(words, isPrefix: isPrefix), span: span(from: start))
    }

    private mutating func pattern() throws(QueryError) -> QueryToken {
        let start = next
        next += 1
        while let scalar = peek(), scalar != "/" { next += scalar == "\\" ? 2 : 1 }
        guard peek() != nil else {
            next = scalars.count
            throw QueryError(
                "missing closing slash of a regular expression",
                at: TextSpan(offsets[start], offsets[start] + 1), isUnfinished: true)
        }
        next += 1
        return QueryToken(kind: .pattern(text(start + 1..<next - 1)), span: span(from: start))
    }

    /// The field that starts here with its colon. Letters before a colon followed by white space, a slash or nothing
    /// are an ordinary word, unless they name a field.
    private mutating func nameOfField() throws(QueryError) -> QueryField? {
        var length = 0
        while let scalar = peek(length), scalar.isASCII, scalar.properties.isAlphabetic { length += 1 }
        guard length > 0, peek(length) == ":" else { return nil }
        let name = text(next..<next + length)
        if let field = QueryField(rawValue: FoldedText.string(of: name)) {
            next += length + 1
            return field
        }
        guard let following = peek(length + 1), !following.properties.isWhitespace, following != "/" else { return nil }
        let known = QueryField.allCases.map { $0.rawValue + ":" }.joined(separator: " ")
        throw QueryError(
            "unknown field “\(name):”; the fields are \(known); put text with a colon in quotation marks",
            at: TextSpan(offsets[next], offsets[next + length + 1]))
    }

    private mutating func word() -> QueryToken {
        let start = next
        while let scalar = peek(), !endsWord(scalar) { next += 1 }
        let word = text(start..<next)
        let kind: QueryToken.Kind
        switch word {
        case "OR": kind = .or
        case "AND": kind = .and
        case "NOT": kind = .not
        case "NEAR" where peek() == "(":
            next += 1
            isInNear = true
            kind = .near
        default: kind = .word(word)
        }
        return QueryToken(kind: kind, span: span(from: start))
    }

    private func endsWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "(" || scalar == ")" || isInNear && scalar == "," || scalar.properties.isWhitespace
            || Self.isQuotationMark(scalar)
    }

    private static func isQuotationMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "\u{201C}"..."\u{201F}", "«", "»", "\u{FF02}": true
        default: false
        }
    }

    private static func isMinus(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "\u{2010}"..."\u{2015}", "\u{2212}": true
        default: false
        }
    }
}
