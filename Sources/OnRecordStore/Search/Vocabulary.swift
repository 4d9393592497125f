import GRDB
import OnRecordCore

/// The words that the index holds, to find those that are spelt nearly so.
struct Vocabulary {
    let db: Database

    /// The words from which `word` differs in `changes` letters at most, the nearest and the commonest first.
    func words(near word: String, changes: Int) throws -> [String] {
        var words: [String] = []
        for group in try candidates(near: word, changes: changes) where words.count < Self.most {
            let room = Self.most - words.count
            words += group.count > room ? try commonest(group).prefix(room).map(\.word) : group
        }
        return words
    }

    /// Whether an article holds `word`, or where it `mayGoOn` a word that begins so.
    func holds(_ word: String, mayGoOn: Bool) throws -> Bool {
        let end = mayGoOn ? word + "\u{10FFFF}" : word
        return try db.row("SELECT 1 FROM vocabulary WHERE term BETWEEN ? AND ? LIMIT 1", [word, end]) != nil
    }

    /// The word that a user who typed `word` most likely means; `nil` if none is near.
    func nearest(to word: String) throws -> String? {
        let length = word.unicodeScalars.count
        for group in try candidates(near: word, changes: length >= 8 ? 3 : length >= 4 ? 2 : 1) {
            let words = group.filter { $0.unicodeScalars.count > 1 && $0 != word }
            if let found = try commonest(words).first(where: { $0.articles > 0 }) { return found.word }
        }
        return nil
    }

    /// So many words one word may stand for.
    private static let most = 200
    /// So many words at most are asked about how common they are.
    private static let mostAsked = 1_000

    /// The words from which `word` differs in no letter, in one, and so on up to `changes`.
    private func candidates(near word: String, changes: Int) throws -> [[String]] {
        let measure = EditDistance(from: word, limit: changes)
        let length = word.unicodeScalars.count
        // One long text: a row for each word would take several times as long.
        let row = try db.row(
            "SELECT group_concat(word, ' ') FROM term WHERE length BETWEEN ? AND ?",
            [length - changes, length + changes])
        var groups = [[String]](repeating: [], count: changes + 1)
        for other in (row?.bytes(0) ?? []).split(separator: UInt8(ascii: " ")) {
            guard let distance = measure.distance(to: other) else { continue }
            groups[distance].append(String(decoding: other, as: UTF8.self))
        }
        return groups
    }

    /// `words` with the number of articles that hold each, most first; of a great many only some.
    private func commonest(_ words: [String]) throws -> [(word: String, articles: Int)] {
        try words.prefix(Self.mostAsked).map { word in
            (word, try db.row("SELECT doc FROM vocabulary WHERE term = ?", [word])?.int(0) ?? 0)
        }.sorted { ($1.articles, $0.word) < ($0.articles, $1.word) }
    }
}
