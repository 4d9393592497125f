import OnRecordText

/// The decision about a quoted stretch by the first rule that did not pass.
struct AttributionDecision: Sendable {
    /// The source of the speaker.
    enum Source: Sendable {
        /// The sentence names no speaker.
        case nobody
        /// A phrase of the text; `cue` is the tokens of the cue.
        case phrase(SpeakerPhrase, cue: Range<Int>?)
        /// Another stretch; `continues` if both are one quotation.
        case stretch(Int, continues: Bool)
    }

    let source: Source
    let rule: AttributionRuleID
    /// The confidence, from 0 to 1.
    let confidence: Double

    /// The decision for `answer`; `nil` if the rule passes.
    init?(_ answer: RuleAnswer, by rule: some AttributionRule) {
        self.rule = rule.id
        switch answer {
        case .pass: return nil
        case .nobody:
            source = .nobody
            confidence = rule.confidence
        case .speaker(let phrase, let cue, let own):
            source = .phrase(phrase, cue: cue)
            confidence = own ?? rule.confidence
        case .sameSpeaker(let stretch, let continues, let own):
            source = .stretch(stretch, continues: continues)
            confidence = own ?? rule.confidence
        }
    }

    /// The speaker phrase, if the decision has one of its own.
    var speaker: SpeakerPhrase? { if case .phrase(let phrase, _) = source { phrase } else { nil } }

    /// The tokens of the cue.
    var cue: Range<Int>? { if case .phrase(_, let cue) = source { cue } else { nil } }

    /// The stretch with the same speaker.
    var sameAs: Int? { if case .stretch(let stretch, _) = source { stretch } else { nil } }

    /// Whether this stretch continues the quotation of `other`.
    func continues(_ other: Int) -> Bool {
        if case .stretch(other, continues: true) = source { true } else { false }
    }
}
