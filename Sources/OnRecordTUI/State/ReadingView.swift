import OnRecordCore

/// What of an article is on screen, and what is lit there.
struct ReadingView: Hashable, Sendable {
    /// Byte offset of the first visible line: a text position, so that a resize keeps the place.
    var anchor = 0
    /// The current quotation, as an index into the article's quotations.
    var quotation: Int?
    /// The mention that was gone to: the speaker's, or one of the selected entity.
    var lit: TextSpan?
}
