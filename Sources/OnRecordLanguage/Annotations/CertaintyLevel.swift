/// How likely the speaker of a statement is right, the best first.
public enum CertaintyLevel: String, Hashable, Sendable, CaseIterable {
    case sure
    case likely
    /// To be checked.
    case check
    /// No speaker is known.
    case unknown

    /// The level of an attribution with `confidence`, from 0 to 1, whose speaker is identified as `standing` says.
    ///
    /// How often each is right: docs/quotations.md.
    public init(confidence: Double, standing: SpeakerStanding) {
        guard standing.isAttributed else {
            self = .unknown
            return
        }
        self = confidence >= 0.895 ? .sure : confidence >= 0.695 ? .likely : .check
    }
}
