import OnRecordText

/// Words that an article quotes, in one or more segments.
public struct Quotation: Hashable, Sendable {
    /// How the words are embedded.
    public enum Kind: String, Sendable {
        /// Whole clauses in quotation marks.
        case direct
        /// A fragment in quotation marks inside the article's own sentence.
        case mixed
    }

    /// One uninterrupted stretch of a quotation.
    public struct Segment: Hashable, Sendable {
        /// The words, without their quotation marks.
        public let words: TextSpan
        /// The words with their quotation marks.
        public let marked: TextSpan

        /// A segment of `words` inside `marked`.
        public init(words: TextSpan, marked: TextSpan) {
            self.words = words
            self.marked = marked
        }
    }

    /// The segments in text order; never empty.
    public let segments: [Segment]
    /// How the words are embedded.
    public let kind: Kind
    /// The speaker and the evidence; `nil` if there is none.
    public let attribution: Attribution?
    /// The index in `AnnotatedDocument.quotations` of the quotation that this one repeats, as pull quotes and decks do;
    /// otherwise `nil`.
    public let repeats: Int?

    /// A quotation from its parts.
    public init(segments: [Segment], kind: Kind, attribution: Attribution? = nil, repeats: Int? = nil) {
        self.segments = segments
        self.kind = kind
        self.attribution = attribution
        self.repeats = repeats
    }

    /// From the opening mark of the first segment to the closing mark of the last.
    public var span: TextSpan {
        guard let first = segments.first, let last = segments.last else { return TextSpan(0, 0) }
        return first.marked.union(last.marked)
    }
}
