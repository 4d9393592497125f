import ArgumentParser
import OnRecordCore
import OnRecordStore

/// Selects quotations by what is asked of them and of their articles, as the record of the reader does.
struct RecordQuery {
    /// The query; `nil` where nothing is asked.
    let query: Query?

    /// All of what is given must hold. Fails where one of them is no query.
    init(matching: String?, about: String?, since: String?, outlet: String?) throws {
        let parts = [
            (matching, matching.map { "(\($0))" }), (about, about.map { "about:\(Self.quoted($0))" }),
            (since, since.map { "date:\($0).." }), (outlet, outlet.map { "outlet:\(Self.quoted($0))" }),
        ]
        for case (let given?, _) in parts.prefix(1) { _ = try Self.query(given, shownAs: given) }
        for case (let given?, let text?) in parts.dropFirst() { _ = try Self.query(text, shownAs: given) }
        let text = parts.compactMap(\.1).joined(separator: " ")
        query = text.isEmpty ? nil : try Self.query(text, shownAs: text)
    }

    /// Whether it asks for speech that is reported without quotation marks.
    var asksForReported: Bool { query?.root.wanted.contains(.kind(.reported)) ?? false }

    /// The quotations of `store` that it selects, by their articles; `nil` where nothing is asked.
    func places(in store: IndexStore) -> [ArticleID: Set<Place>]? {
        guard let query else { return nil }
        let listing = RecordListing(filter: query)
        return store.statements(in: listing, window: 0..<store.statementCount(in: listing)).reduce(into: [:]) {
            $0[$1.article.id, default: []].insert(Place(index: $1.index, isReported: $1.kind == .reported))
        }
    }

    /// Which of the quotations, or of the reported speech, of an article one is.
    struct Place: Hashable {
        let index: Int
        let isReported: Bool
    }

    private static func query(_ text: String, shownAs given: String) throws -> Query {
        do {
            return try Query(compiling: text)
        } catch {
            guard text == given else {
                throw ValidationError("'\(VisibleText.line(given, on: .error))': \(error.message).")
            }
            throw ValidationError(QueryComplaint(error, in: text).text)
        }
    }

    private static func quoted(_ words: String) -> String { "\"" + words.filter { $0 != "\"" } + "\"" }
}
