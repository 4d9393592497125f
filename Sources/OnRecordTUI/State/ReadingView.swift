import OnRecordCore

/// What is on screen and highlighted in an article.
struct ReadingView: Hashable, Sendable {
    /// Byte offset of the first visible line: a text position, so that it survives a resize.
    var anchor = 0
    /// Byte offset in the current line.
    var cursor = 0
    /// The current quotation, as an index into the article's quotations.
    var quotation: Int?
    /// What the user went to, the most important first: a mention of the speaker or of the selected entity, a cue.
    var lit: [TextSpan] = []
}
