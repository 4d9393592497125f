/// Searches that have names: `@name` in a query stands for the search of that name.
public struct SearchNames: Sendable {
    private let texts: [String: String]

    /// The names of `searches`.
    public init(_ searches: [SavedSearch] = []) {
        texts = Dictionary(searches.map { ($0.name.lowercased(), $0.text) }) { first, _ in first }
    }

    /// The names, in their order.
    public var names: [String] { texts.keys.sorted() }

    /// `query` with the search in parentheses for every `@name` that is known; what is in quotation marks, and names that
    /// are not known, stay as they are.
    public func expanded(_ query: String) -> String {
        guard !texts.isEmpty, query.contains("@") else { return query }
        var result = ""
        var isQuoted = false
        var rest = query[...]
        while let character = rest.first {
            if Self.marks.contains(character) { isQuoted.toggle() }
            let isStart = result.last.map { $0.isWhitespace || $0 == "(" || $0 == "-" } ?? true
            if character == "@", !isQuoted, isStart {
                let name = rest.dropFirst().prefix { !$0.isWhitespace && $0 != "(" && $0 != ")" }
                if let text = texts[name.lowercased()] {
                    result += "(\(text))"
                    rest = rest.dropFirst(name.count + 1)
                    continue
                }
            }
            result.append(character)
            rest = rest.dropFirst()
        }
        return result
    }

    /// The words in `query` that have the form of a name, without the sign.
    public static func names(in query: String) -> [String] {
        query.split { $0.isWhitespace || $0 == "(" || $0 == ")" }.filter { $0.hasPrefix("@") && $0.count > 1 }
            .map { String($0.dropFirst()) }
    }

    private static let marks: Set<Character> = ["\"", "“", "”", "„", "«", "»"]
}
