import OnRecordText

/// What the features of one token are built from.
struct WordFacts {
    /// The form, or the sort of mark or number.
    var form: UInt64 = 0
    /// Kind, capitals, full stop, hyphen and length, as one number.
    var shape: UInt64 = 0
    var classes: UInt64 = 0
    /// The Brown cluster, 0 if none: its path in the tree, lowest bit first.
    var cluster: UInt64 = 0
    /// What the lists say about it, firms left out.
    var lists: ListedName = []
    /// The same with firms.
    var listed: ListedName = []
    /// Its position in a listed place name: 0 none, 1 first of several words, 2 a later word, 3 the whole name.
    var place: UInt64 = 0
    /// The same in the name of a listed firm.
    var firm: UInt64 = 0
    /// The rules' proposal as one number: kind, first or later word, certain or guessed; 0 for no name.
    var proposal: UInt64 = 0
    /// What the document's other names show about the word; see `DocumentEvidence`.
    var evidence: UInt64 = 0
    var isCapitalised = false

    /// A token outside the sentence.
    static let edge = WordFacts(form: 1, shape: 1)
}
