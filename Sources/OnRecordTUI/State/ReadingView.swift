import OnRecordCore

/// What of an article is on screen, and what is lit there.
struct ReadingView: Hashable, Sendable {
    /// Byte offset of the first visible line: a text position, so that a resize keeps the place.
    var anchor = 0
    /// Byte offset in the line that the user is at.
    var cursor = 0
    /// The current quotation, as an index into the article's quotations.
    var quotation: Int?
    /// What was gone to, the most wanted first: a mention of the speaker or of the selected entity, a cue.
    var lit: [TextSpan] = []
}
