import OnRecordText

/// A name found in the text, before coreference joins it with others.
struct NameMention: Sendable {
    /// The tokens of the name, without titles.
    var tokens: Range<Int>
    var kind: EntityKind
    /// Titles, offices and parties given with the name, as tokens.
    var roles: [Range<Int>] = []
    /// The apposition after a person's name: "a director of the Zeta Group".
    var apposition: Range<Int>?
    var gender: Gender = .unknown
    /// Whether the only evidence is its shape: neither the lexicon nor the context says what it is.
    var isGuess = false
}
