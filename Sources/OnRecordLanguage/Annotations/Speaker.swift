import OnRecordText

/// Who a quotation is given to: the words that say it, and whom they stand for.
public struct Speaker: Hashable, Sendable {
    /// The words next to the quotation that give its speaker, perhaps only a pronoun; `nil` where none stand there (a
    /// pull quote takes the speaker of the words that it repeats).
    public let mention: TextSpan?
    /// The entity that they stand for, as an index into `AnnotatedDocument.entities`; `nil` where it is not settled.
    public let entity: Int?
    /// The speaker's full name, or, for somebody unnamed, the words that describe them.
    public let name: String

    /// A speaker from its parts.
    public init(mention: TextSpan?, entity: Int?, name: String) {
        self.mention = mention
        self.entity = entity
        self.name = name
    }
}
