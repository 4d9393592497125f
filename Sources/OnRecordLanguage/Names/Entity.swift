import OnRecordText

/// A person or thing named in one document: all its mentions, under its fullest name.
public struct Entity: Hashable, Sendable {
    /// What sort of thing it is.
    public let kind: EntityKind
    /// Its fullest name in the document, without titles; for an unnamed person, a description.
    public let name: String
    /// Its mentions, as indices into `AnnotatedDocument.mentions`, in the order of the text; never empty.
    public let mentions: [Int]
    /// The mention that gives the fullest name, as an index into `AnnotatedDocument.mentions`.
    public let representative: Int
    /// Titles, parties and offices given to it, in the order of the text.
    public let roles: [Role]
    /// The gender of the pronouns that may stand for it.
    public let gender: Gender
    /// Whether the document names it anywhere; false for "a spokesman" and the like.
    public let isNamed: Bool

    /// An entity from its parts.
    public init(
        kind: EntityKind, name: String, mentions: [Int], representative: Int, roles: [Role] = [],
        gender: Gender = .unknown, isNamed: Bool = true
    ) {
        self.kind = kind
        self.name = name
        self.mentions = mentions
        self.representative = representative
        self.roles = roles
        self.gender = gender
        self.isNamed = isNamed
    }
}
