import GRDB

/// Writes the words of articles into the table of words.
///
/// Nearly all words of an article are in others as well: those that were just written are not written again. A word stays when
/// its last article goes; who reads the table asks the full-text index.
struct TermTable {
    private var written: Set<String> = []

    /// Words that are remembered at most.
    private static let limit = 100_000

    /// Writes `words`.
    mutating func insert(_ words: some Sequence<String>, in db: Database) throws {
        if written.count > Self.limit { written.removeAll() }
        for word in words where written.insert(word).inserted {
            try db.run("INSERT OR IGNORE INTO term VALUES (?, ?)", [word.unicodeScalars.count, word])
        }
    }
}
