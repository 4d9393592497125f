import OnRecordText

/// The speaker of a quotation: the words that name them, and the entity.
public struct Speaker: Hashable, Sendable {
    /// What kind of words stand for the speaker.
    public enum Form: Hashable, Sendable {
        case name
        /// "A spokesman", "the NASA administrator".
        case description
        /// "He", or the "who" of a relative clause, with the gender that it shows.
        case pronoun(Gender)
    }

    /// The words near the quotation that denote its speaker, perhaps a pronoun; `nil` for a pull quote, which takes the
    /// speaker of the words that it repeats.
    public let mention: TextSpan?
    /// The entity, as an index into `AnnotatedDocument.entities`; `nil` if unresolved.
    public let entity: Int?
    /// The speaker's full name or, if unnamed, their description.
    public let name: String
    /// What kind of words `mention` is.
    public let form: Form

    /// A speaker from its parts.
    public init(mention: TextSpan?, entity: Int?, name: String, form: Form = .name) {
        self.mention = mention
        self.entity = entity
        self.name = name
        self.form = form
    }
}
