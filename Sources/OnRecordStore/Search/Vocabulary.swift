import GRDB
import OnRecordCore
import Synchronization

/// The words that the index holds, to find those that are spelt nearly so. They are read once, when they are asked for.
final class Vocabulary: Sendable {
    /// A word and in how many articles it stands.
    private struct Entry {
        let word: String
        let articles: Int
    }

    private let known = Mutex<[Entry]?>(nil)

    /// The words from which `word` differs in `changes` letters at most, the nearest and the commonest first.
    func words(near word: String, changes: Int, in db: Database, _ interruption: SearchInterruption? = nil) throws
        -> [String]
    {
        try candidates(near: word, changes: changes, in: db, interruption).prefix(Self.most).map(\.word)
    }

    /// The word that somebody who typed `word` is likeliest to mean; `nil` where nothing is near or the word is there.
    func nearest(to word: String, in db: Database) throws -> String? {
        if try db.row("SELECT 1 FROM vocabulary WHERE term = ?", [word]) != nil { return nil }
        let length = word.unicodeScalars.count
        return try candidates(near: word, changes: length >= 8 ? 3 : length >= 4 ? 2 : 1, in: db)
            .first { $0.word.unicodeScalars.count > 1 }?.word
    }

    /// So many words one word may stand for.
    private static let most = 200

    private func candidates(near word: String, changes: Int, in db: Database, _ interruption: SearchInterruption? = nil)
        throws
        -> [(word: String, distance: Int, articles: Int)]
    {
        let measure = EditDistance(from: word, limit: changes)
        let length = word.utf8.count
        let entries = try entries(in: db, interruption)
        return entries.compactMap { entry in
            // A letter takes four bytes at most.
            guard abs(entry.word.utf8.count - length) <= changes * 4 else { return nil }
            return measure.distance(to: entry.word.unicodeScalars).map { (entry.word, $0, entry.articles) }
        }.sorted { ($0.1, -$0.2, $0.0) < ($1.1, -$1.2, $1.0) }
    }

    private func entries(in db: Database, _ interruption: SearchInterruption?) throws -> [Entry] {
        if let known = known.withLock({ $0 }) { return known }
        var entries: [Entry] = []
        let rows = try db.rows("SELECT term, doc FROM vocabulary")
        while let row = try rows.next() {
            if entries.count % 256 == 0 { try interruption?.check() }
            entries.append(Entry(word: row[0], articles: row.int(1)))
        }
        known.withLock { $0 = entries }
        return entries
    }
}
