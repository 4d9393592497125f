import OnRecordText

/// What somebody is reported to say, write, ask or believe without quotation marks around all of it.
public struct IndirectSpeech: Hashable, Sendable {
    /// The words that tell what was said; never a part of the speaker or the cue. They may hold a quotation.
    public let content: TextSpan
    /// Who says it.
    public let speaker: Speaker
    /// The word or phrase that reports: "denied", "according to".
    public let cue: TextSpan
    /// The name of the rule that found it, as shown to the user: "that-clause".
    public let rule: String
    /// How sure the rule is, from 0 to 1.
    public let confidence: Double

    /// Indirect speech from its parts.
    public init(content: TextSpan, speaker: Speaker, cue: TextSpan, rule: String, confidence: Double) {
        self.content = content
        self.speaker = speaker
        self.cue = cue
        self.rule = rule
        self.confidence = confidence
    }

}
