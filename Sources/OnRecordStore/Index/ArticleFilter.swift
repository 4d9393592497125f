import OnRecordCore

/// Keeps the articles that hold all of some words, each as a substring of title, outlet, path or text, case and accents
/// ignored.
struct ArticleFilter {
    private let words: [PhraseMatcher]

    /// The filter of `text`, words between white space.
    init(_ text: String) {
        words = text.split { $0.isWhitespace }.map { PhraseMatcher(String($0)) }.filter { !$0.isEmpty }
    }

    /// Whether it keeps everything.
    var isEmpty: Bool { words.isEmpty }

    /// Whether the article `row` with `text` holds all the words.
    func accepts(_ row: ArticleRow, _ text: ArticleText) -> Bool {
        let fields = [row.title ?? "", row.outlet ?? "", row.path].map { FoldedText.bytes(of: Array($0.utf8)) }
        let body = FoldedText.bytes(of: text.utf8)
        return words.allSatisfy { word in fields.contains(where: word.occurs) || word.occurs(in: body) }
    }
}
