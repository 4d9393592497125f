import OnRecordCore
import OnRecordStore

/// What is typed to narrow the table of names down: words of names, `kind:person`, `quoted:never`.
struct EntityFilter: Hashable, Sendable {
    /// The words.
    private(set) var words = ""
    /// Only these kinds; all where none is given.
    private(set) var kinds: Set<EntityKind> = []
    /// Only those that are quoted so.
    private(set) var quoted: EntityListing.Quoted?

    /// Reads `text`; throws what is wrong with it, and where.
    init(_ text: String) throws(QueryError) {
        var words: [Substring] = []
        for part in text.split(whereSeparator: \.isWhitespace) {
            let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
            let span = TextSpan(start, start + part.utf8.count)
            if part.hasPrefix(Self.kindField) {
                kinds.insert(try Self.value(part.dropFirst(Self.kindField.count), Self.kinds, Self.kindField, span))
            } else if part.hasPrefix(Self.quotedField) {
                let all = EntityListing.Quoted.allCases.map { ($0.rawValue, $0) }
                quoted = try Self.value(part.dropFirst(Self.quotedField.count), all, Self.quotedField, span)
            } else {
                words.append(part)
            }
        }
        self.words = words.joined(separator: " ")
    }

    /// Narrows `listing` down, which shows what `scope` says.
    func narrow(_ listing: inout EntityListing, of scope: EntityScope) {
        scope.narrow(&listing)
        listing.filter = words
        if !kinds.isEmpty { listing.kinds = kinds }
        if let quoted { listing.quoted = quoted }
    }

    private static let (kindField, quotedField) = ("kind:", "quoted:")
    private static let kinds = EntityKind.allCases.map { ($0.noun, $0) }

    /// The value that `word` stands for or, while it is typed, begins.
    private static func value<Value>(
        _ word: Substring, _ values: [(name: String, value: Value)], _ field: String, _ span: TextSpan
    ) throws(QueryError) -> Value {
        let word = word.lowercased()
        if !word.isEmpty, let found = values.first(where: { $0.name.hasPrefix(word) }) { return found.value }
        throw QueryError(
            "\(field) takes one of \(values.map(\.name).joined(separator: ", "))", at: span, isUnfinished: word.isEmpty)
    }
}
