import OnRecordText

/// A possible speaker of a quotation for which the evidence is not decisive.
public struct Candidate: Hashable, Sendable {
    /// Why the candidate may be the speaker.
    public enum Reason: String, CaseIterable, Sendable {
        case sameSentence, previousSpeaker, sameParagraph, previousParagraph, nextSpeaker

        /// The reason in words, as users read it.
        public var wording: String {
            switch self {
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
    /// The confidence from which on an attribution needs no other candidates, from 0 to 1.
    private static let sureEnough = 0.8

    /// The possible speakers of `quotation`, the most likely first, if its speaker is unknown or uncertain; the
    /// attributed speaker is left out.
    public func candidates(of quotation: Int) -> [Candidate] {
        let original = original(of: quotation)
        guard quotations.indices.contains(original) else { return [] }
        let attribution = attribution(of: original)
        let isKnown = standing(of: original).isAttributed
        if isKnown, let attribution, attribution.state == .confirmed || attribution.confidence >= Self.sureEnough {
            return []
        }
        return CandidateFinder(article: self, quotation: original, except: attribution?.speaker.entity).candidates()
    }
}
