import OnRecordLanguage
import OnRecordText

/// A search query, as typed and as parsed. `docs/search.md` describes the language.
public struct Query: Hashable, Sendable {
    /// The query as typed.
    public let text: String
    /// What it asks for.
    public let root: QueryNode

    /// Parses a query; throws what is wrong with it and where. An empty query is an error, too.
    public init(parsing text: String) throws(QueryError) {
        var parser = QueryParser(text)
        self.init(text, try parser.query())
    }

    /// The query for `text` as one phrase whose last word may be incomplete; `nil` if it has no words.
    public init?(phrase text: String) {
        guard let words = WordSequence(text, isPrefix: true) else { return nil }
        self.init(text, .words(words, in: .anywhere))
    }

    private init(_ text: String, _ root: QueryNode) {
        self.text = text
        self.root = root
    }
}
