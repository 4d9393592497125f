import OnRecordStore

/// Selecting, sorting and filtering entities. `article` is the one in the reader.
extension Sidebar {
    /// Selects the entity at `index`.
    mutating func select(at index: Int, of article: OpenArticle?) {
        let rows = entities(of: article)
        guard rows.indices.contains(index) else { return }
        selection = SelectedEntity(id: rows[index].id, name: rows[index].name)
    }

    /// Selects the first entity where none of those listed is selected.
    mutating func selectFirst(of article: OpenArticle?) {
        if selectedRow(of: article) == nil { select(at: 0, of: article) }
    }

    /// Sorts by name or by count, whichever it is not; returns what to say.
    mutating func sort() -> String {
        order = order == .count ? .name : .count
        return "sorted by \(order.rawValue)"
    }

    /// Lists only the entities with the words of `filter`.
    mutating func filter(by filter: String, of article: OpenArticle?) {
        self.filter = filter
        selectFirst(of: article)
    }
}
