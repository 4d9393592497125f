import OnRecordText

/// Words in quotation marks that are not speech: a term, a placard, a title.
public struct ScareQuote: Hashable, Sendable {
    /// Why words in quotation marks are not taken for speech.
    public enum Reason: String, CaseIterable, Sendable {
        case caption, heading, name, nickname, noteInBrackets, ownWords, term, title
        /// A fragment of a few words whose sentence names no speaker.
        case noSpeaker

        /// The reason in words, as users read it.
        public var wording: String {
            switch self {
            case .caption: "in a caption"
            case .heading: "a heading"
            case .name: "a name"
            case .nickname: "a nickname"
            case .noteInBrackets: "a note in brackets"
            case .ownWords: "the article's own words"
            case .term: "a term or a title"
            case .title: "a title"
            case .noSpeaker: "no speaker in the sentence"
            }
        }
    }

    /// The words, without their quotation marks.
    public let words: TextSpan
    /// Why they are not taken for speech.
    public let reason: Reason

    /// A scare quote at `words`.
    public init(words: TextSpan, reason: Reason) {
        self.words = words
        self.reason = reason
    }
}
