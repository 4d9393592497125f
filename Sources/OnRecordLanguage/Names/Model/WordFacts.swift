import OnRecordText

/// What the features of the model are made of, for one token.
struct WordFacts {
    /// The form, or what sort of mark or number it is.
    var form: UInt64 = 0
    /// Kind, capitals, full stop, hyphen and length, as one number.
    var shape: UInt64 = 0
    var classes: UInt64 = 0
    /// The Brown cluster; 0 for a word in none. The bits from the lowest on lead down the tree.
    var cluster: UInt64 = 0
    var lists: ListedName = []
    /// The part that the token plays in a listed place: 0 none, 1 first word of several, 2 a later one, 3 all of it.
    var place: UInt64 = 0
    /// What the rules take it for: kind, first word or later, sure or guessed, as one number; 0 for no name.
    var proposal: UInt64 = 0
    /// What the document's other names tell of the word, as `DocumentEvidence` has it.
    var evidence: UInt64 = 0
    var isCapitalised = false

    /// A token outside the sentence.
    static let edge = WordFacts(form: 1, shape: 1)
}
