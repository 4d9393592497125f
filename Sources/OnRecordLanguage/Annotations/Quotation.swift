import OnRecordText

/// Words that an article gives as somebody's own, in one or more segments.
public struct Quotation: Hashable, Sendable {
    /// How the words are given.
    public enum Kind: String, Sendable {
        /// Whole clauses in quotation marks.
        case direct
        /// A fragment in quotation marks inside the article's own sentence.
        case mixed
    }

    /// One unbroken stretch of a quotation.
    public struct Segment: Hashable, Sendable {
        /// The words, without their quotation marks.
        public let words: TextSpan
        /// The words with the marks that open and close them.
        public let marked: TextSpan

        /// A segment of `words` inside `marked`.
        public init(words: TextSpan, marked: TextSpan) {
            self.words = words
            self.marked = marked
        }
    }

    /// The segments, in the order of the text; never empty.
    public let segments: [Segment]
    /// How the words are given.
    public let kind: Kind
    /// Who is quoted, and why we say so; `nil` where nothing decides.
    public let attribution: Attribution?
    /// Where this place only repeats words of another quotation (a pull quote, a deck): that quotation's index in
    /// `AnnotatedDocument.quotations`.
    public let repeats: Int?

    /// A quotation from its parts.
    public init(segments: [Segment], kind: Kind, attribution: Attribution? = nil, repeats: Int? = nil) {
        self.segments = segments
        self.kind = kind
        self.attribution = attribution
        self.repeats = repeats
    }

    /// From the first segment's opening mark to the last one's closing mark.
    public var span: TextSpan {
        guard let first = segments.first, let last = segments.last else { return TextSpan(0, 0) }
        return first.marked.union(last.marked)
    }
}
