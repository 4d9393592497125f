import OnRecordText

/// Words with a colon at the start of a paragraph that may give its speaker: "Q:", "WALLACE:", "MR. SMITH (on tape):".
struct TranscriptLabel: Sendable {
    enum Kind: Sendable {
        /// "Q" or "A".
        case letter
        /// Words in capitals.
        case capitals
        /// Capitalised words.
        case name
        /// A line of its own above the speech.
        case line
    }

    let kind: Kind
    /// The words that name the speaker, without titles.
    let name: Range<Int>
    /// The title before the name; empty if there is none.
    let title: Range<Int>
    /// The speech, to the end of the paragraph.
    let speech: Range<Int>
    let paragraph: Int
}
