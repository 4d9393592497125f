import OnRecordLanguage
import OnRecordText

/// Selects by name: each word must begin a word of the name, in any order, ignoring case and accents.
public struct NamePattern: Hashable, Sendable {
    /// The words, folded; never empty.
    public let words: [String]

    /// The pattern for `name`; `nil` if it has no words.
    public init?(_ name: String) {
        guard let words = WordSequence(name) else { return nil }
        self.words = words.words.map(\.text)
    }

    /// Whether `name` matches.
    public func accepts(_ name: String) -> Bool {
        let folded = FoldedText.bytes(of: Array(name.utf8))
        let given = WordScanner.words(in: folded).map { folded[$0] }
        return words.allSatisfy { word in given.contains { $0.starts(with: word.utf8) } }
    }
}
