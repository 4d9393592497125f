import OnRecordText

/// Words with a colon at the start of a paragraph that may say who speaks in it: "Q:", "WALLACE:", "MR. SMITH (on tape):".
struct TranscriptLabel: Sendable {
    enum Kind: Sendable {
        /// "Q" or "A".
        case letter
        /// Words in capitals.
        case capitals
        /// Capitalised words.
        case name
    }

    let kind: Kind
    /// The words that name the speaker, titles left out.
    let name: Range<Int>
    /// The title before the name; empty where there is none.
    let title: Range<Int>
    /// What is said, to the end of the paragraph.
    let words: Range<Int>
    let paragraph: Int
}
