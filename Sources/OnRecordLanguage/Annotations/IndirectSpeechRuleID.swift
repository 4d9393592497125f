/// The rule that found indirect speech. The identity is stable; `wording` may change.
public enum IndirectSpeechRuleID: String, CaseIterable, Hashable, Sendable {
    case accordingTo, thatClause, questionClause, infinitive, bareClause, reportedObject, parenthesis

    /// The construction in words for users: "that-clause".
    public var wording: String {
        switch self {
        case .accordingTo: "according to"
        case .thatClause: "that-clause"
        case .questionClause: "indirect question"
        case .infinitive: "infinitive"
        case .bareClause: "clause without “that”"
        case .reportedObject: "object of the cue"
        case .parenthesis: "cue in or after the clause"
        }
    }
}
