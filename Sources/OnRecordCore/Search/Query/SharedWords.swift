import OnRecordLanguage
import OnRecordText

/// The search for articles that have words in a row in common with a quotation.
public enum SharedWords {
    /// How many words in a row are looked for: more than people use alike by chance.
    private static let run = 6
    /// The most runs of one search, and the most bytes, well within the limits of a query.
    private static let mostRuns = 40
    private static let mostBytes = 3000

    /// The query for any of the runs of six words that `passages` are made of; for all words of a passage that has fewer,
    /// but more than one. `nil` where there are none.
    ///
    /// Eleven words in a row that another article shares hold such a run whole; of fewer it may miss some.
    public static func query(for passages: [String]) -> String? {
        var query = ""
        for run in passages.flatMap(runs).prefix(mostRuns) where query.utf8.count < mostBytes {
            query += (query.isEmpty ? "" : " OR ") + "\"\(run)\""
        }
        return query.isEmpty ? nil : query
    }

    /// The runs of a passage, one after the other; the last one overlaps the one before.
    private static func runs(of passage: String) -> [String] {
        let folded = FoldedText.bytes(of: Array(passage.utf8))
        let words = WordScanner.words(in: folded).map { String(decoding: folded[$0], as: UTF8.self) }
        guard words.count > 1 else { return [] }
        guard words.count > run else { return [words.joined(separator: " ")] }
        let starts = Array(stride(from: 0, through: words.count - run, by: run))
        let rest = words.count.isMultiple(of: run) ? [] : [words.count - run]
        return (starts + rest).map { words[$0..<$0 + run].joined(separator: " ") }
    }
}
