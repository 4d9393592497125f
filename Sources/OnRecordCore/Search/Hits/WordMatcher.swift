import OnRecordLanguage
import OnRecordText

/// Compares words of a folded text with a word of a query.
struct WordMatcher {
    private let bytes: [UInt8]
    private let form: WordSequence.Word.Form
    private let distance: EditDistance?

    init(_ word: WordSequence.Word) {
        bytes = Array(word.text.utf8)
        form = word.form
        distance = if case .fuzzy(let limit) = word.form { EditDistance(from: word.text, limit: limit) } else { nil }
    }

    /// Whether the word at `range` of `folded` matches.
    func accepts(_ folded: [UInt8], _ range: Range<Int>) -> Bool {
        switch form {
        case .exact: range.count == bytes.count && folded[range].elementsEqual(bytes)
        case .prefix: range.count >= bytes.count && folded[range].starts(with: bytes)
        case .fuzzy: !range.isEmpty && distance?.distance(to: folded[range]) != nil
        }
    }
}
