import OnRecordText

/// A word, number or mark of the text, with what the lexicon knows of it.
struct Token: Sendable {
    /// What a token is made of.
    enum Kind: UInt8, Sendable {
        case word, number
        /// The ending 's, split off from its word.
        case possessive
        case comma, period, colon, semicolon, question, exclamation, ellipsis, dash
        case openParenthesis, closeParenthesis
        /// A quotation mark; `mark` says which.
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
    /// Whether white space, or the start of the text, stands before it.
    let spaceBefore: Bool
    let classes: WordClasses
    /// `WordHash` of the word in lower case; of no use for marks.
    let hash: UInt64
    /// Whether a word carries its own full stop: "U.S.", "Rep.".
    let endsInFullStop: Bool
    /// For quotation marks.
    let mark: QuotationMark?

    /// Whether the token is a word with all of its classes among the lexicon's `classes`.
    func `is`(_ classes: WordClasses) -> Bool { !self.classes.isDisjoint(with: classes) }

    /// Whether it is a word that starts with a capital.
    var isCapitalised: Bool { kind == .word && shape != .lower }

    /// Whether it ends a sentence by its shape.
    var isTerminator: Bool { kind == .period || kind == .question || kind == .exclamation }
}
