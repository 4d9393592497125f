import OnRecordText

/// A word, number or mark of the text, with its classes in the lexicon.
///
/// In 32 bytes: nothing else takes as much memory as the tokens of a long article.
struct Token: Sendable {
    /// What a token is made of.
    enum Kind: UInt8, Sendable {
        case word, number
        /// The clitic 's, split from its word.
        case possessive
        case comma, period, colon, semicolon, question, exclamation, ellipsis, dash
        case openParenthesis, closeParenthesis
        /// A quotation mark; see `mark`.
        case quotationMark
        case other
    }

    /// How a word is capitalised.
    enum Shape: UInt8, Sendable {
        case lower, capitalised, allCapitals, mixed
    }

    let classes: WordClasses
    /// `WordHash` of the word in lower case; meaningless for marks.
    let hash: UInt64
    private let start: UInt32
    private let end: UInt32
    /// The verb that the word is a form of.
    let lemma: Lemma
    let kind: Kind
    private let form: UInt8
    /// Which quotation mark it is; `nil` for other tokens.
    let mark: QuotationMark?

    /// Bits of `form`; the lowest two are the shape.
    private static let spaceBit: UInt8 = 1 << 2
    private static let fullStopBit: UInt8 = 1 << 3

    /// A token from its parts.
    init(
        span: TextSpan, kind: Kind, shape: Shape, spaceBefore: Bool, classes: WordClasses, lemma: Lemma, hash: UInt64,
        endsInFullStop: Bool, mark: QuotationMark?
    ) {
        self.classes = classes
        self.hash = hash
        start = UInt32(truncatingIfNeeded: span.start)
        end = UInt32(truncatingIfNeeded: span.end)
        self.lemma = lemma
        self.kind = kind
        form = shape.rawValue | (spaceBefore ? Self.spaceBit : 0) | (endsInFullStop ? Self.fullStopBit : 0)
        self.mark = mark
    }

    /// Its position in the text.
    var span: TextSpan { TextSpan(Int(start), Int(end)) }

    /// How the word is capitalised.
    var shape: Shape { Shape(rawValue: form & 0b11) ?? .lower }

    /// Whether white space or the start of the text precedes it.
    var spaceBefore: Bool { form & Self.spaceBit != 0 }

    /// Whether a word carries its own full stop: "U.S.", "Rep.".
    var endsInFullStop: Bool { form & Self.fullStopBit != 0 }

    /// Whether the token has any of `classes` in the lexicon.
    func `is`(_ classes: WordClasses) -> Bool { !self.classes.isDisjoint(with: classes) }

    /// Whether the lexicon says nothing of the word, except perhaps what it shows of a name beside it.
    var isUnclassed: Bool { classes.rawValue & ~WordClasses.nameCue.rawValue == 0 }

    /// Whether it is a word that starts with a capital.
    var isCapitalised: Bool { kind == .word && form & 0b11 != Shape.lower.rawValue }

    /// Whether it is a full stop, question mark or exclamation mark.
    var isTerminator: Bool { kind == .period || kind == .question || kind == .exclamation }
}
