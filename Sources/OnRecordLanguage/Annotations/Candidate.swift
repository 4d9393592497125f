import OnRecordText

/// A possible speaker of a quotation for which the evidence is not decisive.
public struct Candidate: Hashable, Sendable {
    /// Why the candidate may be the speaker.
    public enum Reason: String, CaseIterable, Sendable {
        case antecedent, sameSentence, previousSpeaker, sameParagraph, previousParagraph, nextSpeaker

        /// The reason in words, as users read it.
        public var wording: String {
            switch self {
            case .antecedent: "fits the same words"
            case .sameSentence: "named in the same sentence"
            case .previousSpeaker: "speaker of the quotation before"
            case .sameParagraph: "named in the same paragraph"
            case .previousParagraph: "named in the paragraph before"
            case .nextSpeaker: "speaker of the quotation after"
            }
        }
    }

    /// The candidate, as an index into `AnnotatedDocument.entities`.
    public let entity: Int
    /// The words that suggest the candidate.
    public let mention: TextSpan
    /// Why they may be the speaker.
    public let reason: Reason

    /// A candidate from its parts.
    public init(entity: Int, mention: TextSpan, reason: Reason) {
        self.entity = entity
        self.mention = mention
        self.reason = reason
    }
}

extension AnnotatedDocument {
    /// The possible speakers of `quotation`, the most likely first, if its speaker is unknown or not sure; the attributed
    /// speaker is left out.
    public func candidates(of quotation: Int) -> [Candidate] {
        let original = original(of: quotation)
        guard quotations.indices.contains(original) else { return [] }
        let attribution = attribution(of: original)
        if attribution?.state == .confirmed || level(of: original) == .sure { return [] }
        return CandidateFinder(article: self, quotation: original, except: attribution?.speaker.entity).candidates()
    }
}
