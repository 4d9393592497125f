import OnRecordText

/// What one rule of attribution says about one quoted stretch.
enum RuleAnswer: Hashable, Sendable {
    /// The rule's evidence is missing; the next rule is asked.
    case pass
    /// The sentence names no speaker, and no further rule is to guess one.
    case nobody
    /// A phrase of the text speaks; `cue` is the tokens that attribute, `confidence` from 0 to 1 where it differs from the
    /// rule's own.
    case speaker(SpeakerPhrase, cue: Range<Int>? = nil, confidence: Double? = nil)
    /// The speaker of another stretch speaks; `continues` where both are one quotation.
    case sameSpeaker(as: Int, continues: Bool = false, confidence: Double? = nil)

    /// The speaker of `cue`.
    static func cue(_ cue: Cue, confidence: Double? = nil) -> RuleAnswer {
        .speaker(cue.speaker, cue: cue.tokens, confidence: confidence)
    }
}
