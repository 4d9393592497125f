import OnRecordText

/// A mention while its entity is being collected.
struct MentionDraft: Sendable {
    let span: TextSpan
    let kind: Mention.Kind
    let reason: MentionReason
    /// The mention that it refers back to.
    var antecedent: TextSpan?
    /// How likely it refers to its entity, from 0 to 1.
    var certainty = 1.0
    /// The mention of another entity that it fits next best.
    var rival: TextSpan?
}
