/// A stretch of text that names somebody or something.
public struct Mention: Hashable, Sendable {
    /// How a mention names its entity.
    public enum Kind: String, Sendable {
        /// By a name: "Ed Royce".
        case proper
        /// By a description: "the strongman".
        case nominal
        /// By a pronoun: "she".
        case pronominal
    }

    /// Where it stands.
    public let span: TextSpan
    /// How it names.
    public let kind: Kind
    /// Which of the document's entities it stands for, as an index into `AnnotatedDocument.entities`.
    public let entity: Int

    /// A mention of the entity with index `entity`.
    public init(span: TextSpan, kind: Kind, entity: Int) {
        self.span = span
        self.kind = kind
        self.entity = entity
    }
}
