import OnRecordText

/// What someone is reported to say, write, ask or believe, not wholly in quotation marks.
public struct IndirectSpeech: Hashable, Sendable {
    /// The reported content, without speaker and cue. It may contain a quotation.
    public let content: TextSpan
    /// Who says it.
    public let speaker: Speaker
    /// The cue: "denied", "according to".
    public let cue: TextSpan
    /// The rule that found it.
    public let rule: IndirectSpeechRuleID
    /// How sure the rule is, from 0 to 1.
    public let confidence: Double

    /// Indirect speech from its parts.
    public init(content: TextSpan, speaker: Speaker, cue: TextSpan, rule: IndirectSpeechRuleID, confidence: Double) {
        self.content = content
        self.speaker = speaker
        self.cue = cue
        self.rule = rule
        self.confidence = confidence
    }

}
