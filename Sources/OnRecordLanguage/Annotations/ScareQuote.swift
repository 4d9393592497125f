import OnRecordText

/// Words in quotation marks that are not speech: a term, a placard, a title.
public struct ScareQuote: Hashable, Sendable {
    /// The words, without their quotation marks.
    public let words: TextSpan
    /// Why they are not speech, in a few words for the user.
    public let reason: String

    /// A scare quote at `words`.
    public init(words: TextSpan, reason: String) {
        self.words = words
        self.reason = reason
    }
}
