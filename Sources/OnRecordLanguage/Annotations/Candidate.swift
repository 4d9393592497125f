import OnRecordText

/// Somebody who may be the speaker of a quotation for which the evidence does not decide.
public struct Candidate: Hashable, Sendable {
    /// Who, as an index into `AnnotatedDocument.entities`.
    public let entity: Int
    /// The words that bring them in.
    public let mention: TextSpan
    /// Why it may be they, in words for the user: "named in the same sentence".
    public let reason: String

    /// A candidate from its parts.
    public init(entity: Int, mention: TextSpan, reason: String) {
        self.entity = entity
        self.mention = mention
        self.reason = reason
    }
}

extension AnnotatedDocument {
    /// How sure an attribution has to be for nobody else to be named beside it, from 0 to 1.
    private static let sureEnough = 0.8

    /// Who may say the quotation with index `quotation`, the likeliest first, where nobody is known to or the speaker that was
    /// found is not sure; that speaker is left out.
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
