import OnRecordText

/// A mention while its entity is being collected.
struct MentionDraft: Sendable {
    let span: TextSpan
    let kind: Mention.Kind
    let reason: MentionReason
    /// The mention that it refers back to.
    var antecedent: TextSpan?
}
