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
    /// Titles, offices and parties, as tokens.
    var roles: [Range<Int>] = []
}
