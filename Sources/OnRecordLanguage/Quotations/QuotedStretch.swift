import OnRecordText

/// Words between quotation marks, or under a transcript's label, before anybody has judged whether they are speech.
struct QuotedStretch: Sendable {
    /// What shows that the words are somebody's.
    enum Opening: Sendable {
        case mark
        /// The label before them, as the phrase that names their speaker.
        case label(SpeakerPhrase)
        /// The dash of a dialogue.
        case dash
    }

    /// The tokens from the opening mark to the closing one, or to the last word where none closes it.
    let tokens: Range<Int>
    /// The tokens of the words alone.
    var inner: Range<Int>
    /// The paragraph that it starts in.
    let paragraph: Int
    /// Whether it ends without a mark because the next paragraph opens the quotation again.
    let continues: Bool
    /// Whether single marks stand around it.
    let isSingle: Bool
    var opening = Opening.mark
    /// The line inside the marks that names the speaker below the words, as pull quotes have it.
    var signature: Range<Int>?

    /// Whether it is a whole line of speech without quotation marks.
    var isLine: Bool { if case .mark = opening { false } else { true } }

    /// Whether a dash alone opens it.
    var isDialogue: Bool { if case .dash = opening { true } else { false } }
}
