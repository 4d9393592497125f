import OnRecordCore
import OnRecordStore

/// The entities that the sidebar lists beside an article.
extension Sidebar {
    /// The entities listed.
    func entities(of article: OpenArticle?) -> [EntityRow] {
        guard let article else { return [] }
        let words = filter
        return sorted(words.isEmpty ? article.named : article.named.filter { $0.name.hasWords(words) })
            + article.unnamed.filter { words.isEmpty || $0.name.hasWords(words) }
    }

    private func sorted(_ rows: [EntityRow]) -> [EntityRow] {
        guard order == .name else { return rows }
        return rows.sorted { ($0.kind.place, $0.name) < ($1.kind.place, $1.name) }
    }

    /// The position of the selected entity.
    func selectedRow(of article: OpenArticle?) -> Int? {
        guard let id = selection?.id else { return nil }
        return entities(of: article).firstIndex { $0.id == id }
    }
}

extension String {
    /// Whether each word of `words` starts a word of the text, ignoring case and accents.
    fileprivate func hasWords(_ words: String) -> Bool {
        let own = FoldedText.string(of: self).split { !$0.isLetter && !$0.isNumber }
        return FoldedText.string(of: words).split { !$0.isLetter && !$0.isNumber }.allSatisfy { word in
            own.contains { $0.hasPrefix(word) }
        }
    }
}
