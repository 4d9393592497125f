import OnRecordCore

/// What a list shows of one quotation, or of what is reported without quotation marks.
public struct QuotationRow: Hashable, Sendable {
    /// The article that it stands in.
    public let article: ArticleID
    /// That article's title, or its opening words, or its path.
    public let articleTitle: String
    /// That article's outlet.
    public let outlet: String?
    /// Its index in the article's `AnnotatedDocument.quotations`; of indirect speech, in `AnnotatedDocument.indirect`.
    public let quotation: Int
    /// From its first opening mark to its last closing mark; of indirect speech, its content.
    public let span: TextSpan
    /// Its words, segments joined by an ellipsis.
    public let words: String
    /// The speaker's fullest name in the corpus, or the words that describe them; `nil` if unknown.
    public let speaker: String?
    /// How far it is known who says it.
    public let standing: SpeakerStanding
    /// The line of the file that it starts in, counted from 1.
    public let line: Int

    /// A row from its parts.
    public init(
        article: ArticleID, articleTitle: String, outlet: String?, quotation: Int, span: TextSpan, words: String,
        speaker: String?, standing: SpeakerStanding, line: Int
    ) {
        self.article = article
        self.articleTitle = articleTitle
        self.outlet = outlet
        self.quotation = quotation
        self.span = span
        self.words = words
        self.speaker = speaker
        self.standing = standing
        self.line = line
    }
}
