import OnRecordCore

/// The words of an article as the full-text index takes them, by column: folded, so that case, accents and the shape of
/// marks do not matter.
struct FullText: Sendable {
    /// The text of each of `SearchColumn.allCases`.
    let columns: [String]

    /// The words of `article`. Analysed again from what the index keeps, it gives the same words: an entry of
    /// the index can only be deleted by saying it again.
    init(_ article: AnnotatedDocument) {
        columns = SearchColumn.allCases.map { $0.indexedText(of: article) }
    }

    /// Its words, each once: of two with the same hash, which nobody will ever see, the first.
    var words: [String] {
        var words: [String] = []
        var known = WordSet()
        for column in columns {
            let bytes = Array(column.utf8)
            for range in WordScanner.words(in: bytes) {
                let hash = WordHash.of(bytes[range])
                guard !known.contains(hash) else { continue }
                known.insert(hash)
                words.append(String(decoding: bytes[range], as: UTF8.self))
            }
        }
        return words
    }
}
