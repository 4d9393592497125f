import OnRecordText

/// The decision about who is quoted, with its evidence.
public struct Attribution: Hashable, Sendable {
    /// Who is quoted.
    public let speaker: Speaker
    /// The word or phrase that attributes: "said", "according to".
    public let cue: TextSpan?
    /// The rule that decided.
    public let rule: AttributionRuleID
    /// How sure it is that the speaker is who the attribution says, from 0 to 1: how sure the rule is of the words that
    /// denote the speaker, times how sure it is whom they denote.
    public let confidence: Double
    /// Who decided.
    public let state: DecisionState

    /// An attribution from its parts.
    public init(
        speaker: Speaker, cue: TextSpan?, rule: AttributionRuleID, confidence: Double, state: DecisionState = .machine
    ) {
        self.speaker = speaker
        self.cue = cue
        self.rule = rule
        self.confidence = confidence
        self.state = state
    }
}
