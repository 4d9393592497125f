import OnRecordLanguage
import OnRecordText

/// Searches for articles that share a run of words with a quotation.
public enum SharedWords {
    /// The length of a run, in words: longer than two writers have in common by chance.
    private static let run = 6
    /// The most runs and bytes of one query, well within its limits.
    private static let mostRuns = 40
    private static let mostBytes = 3000

    /// The query for any run of six words of `passages`; for all words of a passage with fewer than six, but more than
    /// one. `nil` if there are none.
    ///
    /// Eleven consecutive shared words always contain such a run; fewer may be missed.
    public static func query(for passages: [String]) -> String? {
        var query = ""
        for run in passages.flatMap(runs).prefix(mostRuns) where query.utf8.count < mostBytes {
            query += (query.isEmpty ? "" : " OR ") + "\"\(run)\""
        }
        return query.isEmpty ? nil : query
    }

    /// The consecutive runs of a passage; the last may overlap the one before.
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
