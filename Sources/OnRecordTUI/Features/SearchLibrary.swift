import OnRecordCore
import OnRecordStore

/// The searches of the past, and those saved under names.
struct SearchLibrary: Hashable, Sendable {
    /// What was searched for before.
    var history: SearchHistory
    /// The saved searches.
    private(set) var saved: [SavedSearch]

    /// The library with the `history`, latest first, and the `saved` searches of earlier runs.
    init(history: [String], saved: [SavedSearch]) {
        self.history = SearchHistory(history)
        self.saved = saved
    }

    /// The names of the saved searches, as they are typed: "@name".
    var names: [String] { saved.map { "@" + $0.name }.sorted() }

    /// The query that `text` asks for, saved searches (`@name`) expanded.
    func query(for text: String) throws(QueryError) -> Query {
        // Parsed as typed first, so that an error points into what the user sees.
        let typed = try Query(compiling: text)
        let expanded = SearchNames(saved).expanded(text)
        return expanded == text ? typed : try Query(compiling: expanded)
    }

    /// The query for `text` while it is being typed: its last word may go on, and a quotation mark that is still open is taken
    /// for closed.
    func query(whileTyped text: String) throws(QueryError) -> Query {
        do throws(QueryError) {
            return try query(for: text).whileTyped
        } catch {
            guard error.isUnfinished, let closed = try? query(for: text + "\"*") else { throw error }
            return closed
        }
    }

    /// Puts `text` into the history, for later runs too.
    mutating func remember(_ text: String) -> [Effect] {
        history.add(text)
        return [.save(.search(text))]
    }

    /// Saves the search `text` under `name`.
    mutating func save(_ text: String, as name: String) -> Response {
        guard !name.isEmpty else { return Response() }
        guard !name.contains(where: { $0.isWhitespace || "()\"“”„«»@".contains($0) }) else {
            return .say("a name is a single word, without quotation marks, parentheses or @")
        }
        let search = SavedSearch(name: name.lowercased(), text: SearchNames(saved).expanded(text))
        saved.removeAll { $0.name == search.name }
        saved.append(search)
        return Response(
            effects: [.save(.savedSearch(search))], notice: "saved; use @\(search.name) in a search or filter")
    }

    /// Deletes the search saved under `name`.
    mutating func delete(_ name: String) -> Response {
        guard !name.isEmpty else { return Response() }
        guard let index = saved.firstIndex(where: { $0.name == name.lowercased() }) else {
            return .say("no saved search is called “\(name)”")
        }
        let deleted = saved.remove(at: index)
        return Response(
            effects: [.save(.savedSearch(SavedSearch(name: deleted.name, text: "")))],
            notice: "deleted @\(deleted.name)")
    }
}
