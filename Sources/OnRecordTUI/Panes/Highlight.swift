import OnRecordCore

/// A highlighted stretch of the text.
struct Highlight: Hashable, Sendable {
    /// The reason for a highlight.
    enum Role: Hashable, Sendable {
        /// Words of the current quotation.
        case current
        /// A mention of the selected entity.
        case mention
        /// A match of the search.
        case match
        /// The match that the user went to.
        case currentMatch
        /// The mention or cue that the user went to.
        case lit
    }

    /// Its position.
    let span: TextSpan
    /// Its reason.
    let role: Role
}
