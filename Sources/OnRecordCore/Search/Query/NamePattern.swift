import OnRecordLanguage
import OnRecordText

/// Chooses by name: every word of it has to begin a word of the name, in any order; case and accents do not matter.
public struct NamePattern: Hashable, Sendable {
    /// The words, folded; never empty.
    public let words: [String]

    /// The pattern for `name`; `nil` where there is no word in it.
    public init?(_ name: String) {
        guard let words = WordSequence(name) else { return nil }
        self.words = words.words.map(\.text)
    }

    /// Whether `name` is meant.
    public func accepts(_ name: String) -> Bool {
        let folded = FoldedText.bytes(of: Array(name.utf8))
        let given = WordScanner.words(in: folded).map { folded[$0] }
        return words.allSatisfy { word in given.contains { $0.starts(with: word.utf8) } }
    }
}
