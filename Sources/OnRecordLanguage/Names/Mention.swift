import OnRecordText

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

    /// Why it is taken for that entity's; `nil` where nobody said.
    public let reason: MentionReason?
    /// The earlier mention that a pronoun or a description refers to, as an index into `AnnotatedDocument.mentions`;
    /// `nil` for names, and for a description that nothing before it explains.
    public let antecedent: Int?

    /// A mention of the entity with index `entity`.
    public init(span: TextSpan, kind: Kind, entity: Int, reason: MentionReason? = nil, antecedent: Int? = nil) {
        self.span = span
        self.kind = kind
        self.entity = entity
        self.reason = reason
        self.antecedent = antecedent
    }
}
