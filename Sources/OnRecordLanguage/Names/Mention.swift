import OnRecordText

/// A stretch of text that refers to a person or thing.
public struct Mention: Hashable, Sendable {
    /// How a mention refers to its entity.
    public enum Kind: String, Sendable {
        /// By name: "Ed Royce".
        case proper
        /// By a description: "the strongman".
        case nominal
        /// By a pronoun: "she".
        case pronominal
    }

    /// Its position in the text.
    public let span: TextSpan
    /// How it refers.
    public let kind: Kind
    /// The entity that it refers to, as an index into `AnnotatedDocument.entities`.
    public let entity: Int

    /// Why it refers to that entity; `nil` if no reason was recorded.
    public let reason: MentionReason?
    /// The antecedent of a pronoun or description, as an index into `AnnotatedDocument.mentions`; `nil` for names and
    /// for the first description of an entity.
    public let antecedent: Int?
    /// How likely it refers to that entity, from 0 to 1.
    public let certainty: Double
    /// The mention of another entity that it fits next best, as an index into `AnnotatedDocument.mentions`.
    public let rival: Int?

    /// A mention of the entity with index `entity`.
    public init(
        span: TextSpan, kind: Kind, entity: Int, reason: MentionReason? = nil, antecedent: Int? = nil,
        certainty: Double = 1, rival: Int? = nil
    ) {
        self.span = span
        self.kind = kind
        self.entity = entity
        self.reason = reason
        self.antecedent = antecedent
        self.certainty = certainty
        self.rival = rival
    }
}
