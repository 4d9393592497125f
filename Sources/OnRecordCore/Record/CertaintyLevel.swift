import OnRecordLanguage

/// How likely the speaker of a statement is right, the best first.
public enum CertaintyLevel: String, Hashable, Sendable, CaseIterable {
    /// At least nine times in ten.
    case sure
    /// At least seven times in ten.
    case likely
    /// Less often than that.
    case check
    /// No speaker is known.
    case unknown

    /// The level of an attribution with `confidence`, from 0 to 1, whose speaker is identified as `standing` says.
    public init(confidence: Double, standing: SpeakerStanding) {
        guard standing.isAttributed else {
            self = .unknown
            return
        }
        self = confidence >= 0.895 ? .sure : confidence >= 0.695 ? .likely : .check
    }
}
