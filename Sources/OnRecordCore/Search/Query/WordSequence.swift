import OnRecordLanguage
import OnRecordText

/// Words that stand one after the other: one word, or a phrase.
public struct WordSequence: Hashable, Sendable {
    /// One of them.
    public struct Word: Hashable, Sendable {
        /// How much of a word of the text it has to match.
        public enum Form: Hashable, Sendable {
            /// The whole of it.
            case exact
            /// Its beginning.
            case prefix
            /// The whole of it but for so many letters.
            case fuzzy(Int)
        }

        /// The word, folded.
        public let text: String
        /// How much has to match.
        public let form: Form

        /// A word from its parts.
        public init(_ text: String, _ form: Form = .exact) {
            self.text = text
            self.form = form
        }
    }

    /// The words; never empty.
    public let words: [Word]

    /// The words of `text`, the last of them as a prefix where `isPrefix`; `nil` where there are none.
    public init?(_ text: String, isPrefix: Bool = false) {
        let folded = FoldedText.bytes(of: Array(text.utf8))
        var words = WordScanner.words(in: folded).map { Word(String(decoding: folded[$0], as: UTF8.self)) }
        guard let last = words.popLast() else { return nil }
        self.words = words + [Word(last.text, isPrefix ? .prefix : .exact)]
    }

    /// The words of `text`, in each of which `changes` letters may differ, and one more in a long word: long names are
    /// misspelt in two places at once. In a word too short for it none may. `nil` where there are no words.
    public init?(_ text: String, changes: Int) {
        guard let exact = WordSequence(text) else { return nil }
        words = exact.words.map { word in
            let length = word.text.unicodeScalars.count
            let limit = changes + (length >= Self.longWord ? 1 : 0)
            return Word(word.text, length > limit * 2 ? .fuzzy(limit) : .exact)
        }
    }

    /// Letters of a word in which one more may differ.
    private static let longWord = 8
}
