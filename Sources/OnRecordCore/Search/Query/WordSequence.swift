import OnRecordLanguage
import OnRecordText

/// Consecutive words: one word, or a phrase.
public struct WordSequence: Hashable, Sendable {
    /// One word of the sequence.
    public struct Word: Hashable, Sendable {
        /// How a word of the text must match.
        public enum Form: Hashable, Sendable {
            /// As a whole.
            case exact
            /// By its beginning.
            case prefix
            /// As a whole, except for at most this many letters.
            case fuzzy(Int)
        }

        /// The word, folded.
        public let text: String
        /// How it must match.
        public let form: Form

        /// A word from its parts.
        public init(_ text: String, _ form: Form = .exact) {
            self.text = text
            self.form = form
        }
    }

    /// The words; never empty.
    public let words: [Word]

    /// The words of `text`, the last one as a prefix if `isPrefix`; `nil` if there are none.
    public init?(_ text: String, isPrefix: Bool = false) {
        let folded = FoldedText.bytes(of: Array(text.utf8))
        var words = WordScanner.words(in: folded).map { Word(String(decoding: folded[$0], as: UTF8.self)) }
        guard let last = words.popLast() else { return nil }
        self.words = words + [Word(last.text, isPrefix ? .prefix : .exact)]
    }

    /// The words of `text`, each of which may differ in `changes` letters, a long one in one more: long names are often
    /// misspelt in two places. Words too short for that must match exactly. `nil` if there are no words.
    public init?(_ text: String, changes: Int) {
        guard let exact = WordSequence(text) else { return nil }
        words = exact.words.map { word in
            let length = word.text.unicodeScalars.count
            let limit = changes + (length >= Self.longWord ? 1 : 0)
            return Word(word.text, length > limit * 2 ? .fuzzy(limit) : .exact)
        }
    }

    /// The letters from which on a word may differ in one more.
    private static let longWord = 8
}
