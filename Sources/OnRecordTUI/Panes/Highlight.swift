import OnRecordCore

/// A stretch of the text that looks different.
struct Highlight: Hashable, Sendable {
    /// Why.
    enum Role: Hashable, Sendable {
        /// Words of the current quotation.
        case current
        /// A mention of the selected entity.
        case mention
        /// Words that were looked for.
        case match
        /// The match that was gone to.
        case currentMatch
        /// The mention or the cue that was gone to.
        case lit
    }

    /// Where.
    let span: TextSpan
    /// Why.
    let role: Role
}
