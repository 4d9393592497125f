import OnRecordStore

/// Searches that are kept under names.
extension AppState {
    /// Asks for the name under which what is looked for is kept.
    mutating func saveSearch() -> [Effect] {
        guard search.extent == .corpus, !search.text.isEmpty else {
            return say("no search to save; \(keys.key(of: "search-articles")) searches all articles")
        }
        return begin(.name)
    }

    /// Keeps what is looked for under `name`.
    mutating func saveSearch(as name: String) -> [Effect] {
        guard !name.isEmpty else { return [] }
        guard !name.contains(where: { $0.isWhitespace || "()\"“”„«»@".contains($0) }) else {
            return say("a name is a single word, without quotation marks, parentheses or @")
        }
        let text = SearchNames(savedSearches).expanded(search.text)
        let saved = SavedSearch(name: name.lowercased(), text: text)
        savedSearches.removeAll { $0.name == saved.name }
        savedSearches.append(saved)
        notice = "saved; use @\(saved.name) in a search or filter"
        return [.keep(.savedSearch(saved))]
    }

    /// Asks for the name of a search to forget.
    mutating func forgetSearch() -> [Effect] {
        savedSearches.isEmpty ? say("no saved searches") : begin(.forgottenName)
    }

    /// Forgets the search kept under `name`.
    mutating func forgetSearch(_ name: String) -> [Effect] {
        guard !name.isEmpty else { return [] }
        guard let index = savedSearches.firstIndex(where: { $0.name == name.lowercased() }) else {
            return say("no saved search is called “\(name)”")
        }
        let forgotten = savedSearches.remove(at: index)
        notice = "deleted @\(forgotten.name)"
        return [.keep(.savedSearch(SavedSearch(name: forgotten.name, text: "")))]
    }
}
