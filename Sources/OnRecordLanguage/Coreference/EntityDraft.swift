import OnRecordText

/// An entity while its mentions are being collected.
struct EntityDraft: Sendable {
    var kind: EntityKind
    var gender: Gender = .unknown
    /// Its names, as indices into the document's names.
    var names: [Int] = []
    /// All its mentions.
    var mentions: [MentionDraft] = []
    /// The tokens of its fullest name or, if it is unnamed, of its description.
    var fullest: Range<Int>
    var isNamed = true
    /// The first of its names in the text, as an index into the document's names; above all others if it has none.
    var firstName = Int.max
    /// Whether there is evidence for one of its names besides the shape.
    var isSure = false
    /// The first words and the surnames of a person's full names.
    var firstNames: [UInt64] = []
    var surnames: [UInt64] = []
    /// Titles, offices and parties, as tokens.
    var roles: [Range<Int>] = []
    /// The head nouns of the roles: "senator".
    var titles: Set<UInt64> = []
}
