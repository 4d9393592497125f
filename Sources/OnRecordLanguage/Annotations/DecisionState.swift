import OnRecordText

/// Who made a decision about a speaker or about joining entities.
public enum DecisionState: String, Hashable, Sendable {
    /// A rule.
    case machine
    /// The user confirmed it.
    case confirmed
    /// The user rejected it.
    case rejected
}
