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

    /// Its words, each once.
    var words: Set<String> {
        columns.reduce(into: []) { words, column in
            let bytes = Array(column.utf8)
            for range in WordScanner.words(in: bytes) { words.insert(String(decoding: bytes[range], as: UTF8.self)) }
        }
    }
}
