import OnRecordText

/// Words between quotation marks, or under a transcript's label, that may or may not turn out to be speech.
struct QuotedStretch: Sendable {
    /// What marks the words as quoted.
    enum Opening: Sendable {
        case mark
        /// The label before them, as the phrase that names the speaker.
        case label(SpeakerPhrase)
        /// The dash of a line of dialogue.
        case dash
    }

    /// The tokens from the opening mark to the closing one, or to the last word if no mark closes the stretch.
    let tokens: Range<Int>
    /// The tokens of the words alone, without the marks.
    var inner: Range<Int>
    /// The paragraph in which it starts.
    let paragraph: Int
    /// Whether it ends without a closing mark because the next paragraph reopens the quotation.
    let continues: Bool
    /// Whether its marks are single ones.
    let isSingle: Bool
    var opening = Opening.mark
    /// The line inside the marks that names the speaker below the words, as in pull quotes.
    var signature: Range<Int>?

    /// Whether it is a whole turn or line of speech without quotation marks.
    var isLine: Bool { if case .mark = opening { false } else { true } }

    /// Whether only a dash opens it.
    var isDialogue: Bool { if case .dash = opening { true } else { false } }
}
