import OnRecordLanguage
import OnRecordText

/// What somebody looks for, as typed and as understood. `docs/search.md` describes the language.
public struct Query: Hashable, Sendable {
    /// The query as typed.
    public let text: String
    /// What it asks for.
    public let root: QueryNode

    /// Reads a query; throws what is wrong with it and where. A query without anything in it is wrong, too.
    public init(parsing text: String) throws(QueryError) {
        var parser = QueryParser(text)
        self.init(text, try parser.query())
    }

    /// The query for `text` as one phrase, the last word of which may go on.
    public init?(phrase text: String) {
        guard let words = WordSequence(text, isPrefix: true) else { return nil }
        self.init(text, .words(words, in: .anywhere))
    }

    private init(_ text: String, _ root: QueryNode) {
        self.text = text
        self.root = root
    }
}
