import OnRecordCore

/// A row of the record: one statement, direct or reported, with its article.
public struct StatementRow: Hashable, Sendable {
    /// The statement.
    public let id: StatementID
    /// Its article.
    public let article: ArticleRow
    /// How it is given.
    public let kind: StatementKind
    /// Its index in `AnnotatedDocument.quotations`; of reported speech, in `AnnotatedDocument.indirect`.
    public let index: Int
    /// From its first opening mark to its last closing mark; of reported speech, its content.
    public let span: TextSpan
    /// Its segments in the text, without quotation marks.
    public let segments: [TextSpan]
    /// The words, on one line: those of a quotation in parts, each to be set in quotation marks.
    public let words: [String]
    /// The speaker's fullest name in the corpus, or the words that describe them; `nil` if unknown.
    public let speaker: String?
    /// The speaker in the corpus; `nil` if unnamed.
    public let entity: EntityID?
    /// How well the speaker is identified.
    public let standing: SpeakerStanding
    /// How likely the speaker is right.
    public let level: CertaintyLevel
    /// How sure the rule is that decided, from 0 to 1.
    public let confidence: Double
    /// The words that attribute it.
    public let cue: TextSpan?
    /// The words beside it that stand for the speaker.
    public let mention: TextSpan?
    /// The paragraph that it starts in.
    public let paragraph: TextSpan
    /// The line of the file that it starts in, counted from 1.
    public let line: Int

    /// A row from its parts.
    public init(
        id: StatementID, article: ArticleRow, kind: StatementKind, index: Int, span: TextSpan, segments: [TextSpan],
        words: [String], speaker: String?, entity: EntityID?, standing: SpeakerStanding, level: CertaintyLevel,
        confidence: Double, cue: TextSpan?, mention: TextSpan?, paragraph: TextSpan, line: Int
    ) {
        self.id = id
        self.article = article
        self.kind = kind
        self.index = index
        self.span = span
        self.segments = segments
        self.words = words
        self.speaker = speaker
        self.entity = entity
        self.standing = standing
        self.level = level
        self.confidence = confidence
        self.cue = cue
        self.mention = mention
        self.paragraph = paragraph
        self.line = line
    }

    /// Its words on one line; those of a quotation in quotation marks, each part in its own.
    public var shownWords: String {
        kind == .reported ? words.joined(separator: " ") : "“" + words.joined(separator: QuotedWords.seam) + "”"
    }

    /// The date of its article: of publication, or else of the last update.
    public var date: DateStamp? { article.published ?? article.updated }
}
