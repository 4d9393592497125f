import OnRecordText

/// A name found in the text, before it is joined with the other names of the same thing.
struct NameMention: Sendable {
    /// The tokens of the name, titles left out.
    var tokens: Range<Int>
    var kind: EntityKind
    /// Titles, offices and parties given with the name, each as the tokens that give it.
    var roles: [Range<Int>] = []
    /// What a person is said to be right after the name: "a director of the Zeta Group".
    var apposition: Range<Int>?
    var gender: Gender = .unknown
    /// Whether only its shape speaks for it: nothing in the lexicon or beside it says what it is.
    var isGuess = false
}
