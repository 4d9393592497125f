import OnRecordText

/// Who decided: that a quotation is somebody's, that entities are one.
public enum DecisionState: String, Hashable, Sendable {
    /// A rule did.
    case machine
    /// The user agreed.
    case confirmed
    /// The user disagreed.
    case rejected
}
