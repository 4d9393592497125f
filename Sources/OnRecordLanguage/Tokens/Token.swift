import OnRecordText

/// A word, number or mark of the text, with its classes in the lexicon.
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

    let span: TextSpan
    let kind: Kind
    let shape: Shape
    /// Whether white space or the start of the text precedes it.
    let spaceBefore: Bool
    let classes: WordClasses
    /// The verb that the word is a form of.
    let lemma: Lemma
    /// `WordHash` of the word in lower case; meaningless for marks.
    let hash: UInt64
    /// Whether a word carries its own full stop: "U.S.", "Rep.".
    let endsInFullStop: Bool
    /// Which quotation mark it is; `nil` for other tokens.
    let mark: QuotationMark?

    /// Whether the token has any of `classes` in the lexicon.
    func `is`(_ classes: WordClasses) -> Bool { !self.classes.isDisjoint(with: classes) }

    /// Whether it is a word that starts with a capital.
    var isCapitalised: Bool { kind == .word && shape != .lower }

    /// Whether it is a full stop, question mark or exclamation mark.
    var isTerminator: Bool { kind == .period || kind == .question || kind == .exclamation }
}
