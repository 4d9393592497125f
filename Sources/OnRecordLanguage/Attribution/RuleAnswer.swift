import OnRecordText

/// The answer of one rule about one quoted stretch.
enum RuleAnswer: Hashable, Sendable {
    /// The rule's evidence is absent; the next rule is asked.
    case pass
    /// The sentence names no speaker, and no other rule may guess one.
    case nobody
    /// A phrase of the text; `cue` is the tokens of the cue, `confidence` is from 0 to 1 and overrides that of the
    /// rule.
    case speaker(SpeakerPhrase, cue: Range<Int>? = nil, confidence: Double? = nil)
    /// The speaker of another stretch; `continues` if both are one quotation.
    case sameSpeaker(as: Int, continues: Bool = false, confidence: Double? = nil)

    /// The speaker of `cue`.
    static func cue(_ cue: Cue, confidence: Double? = nil) -> RuleAnswer {
        .speaker(cue.speaker, cue: cue.tokens, confidence: confidence)
    }
}
