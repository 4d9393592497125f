import OnRecordText

/// What the first rule with an answer said about a quoted stretch.
struct AttributionDecision: Sendable {
    /// Where the speaker comes from.
    enum Source: Sendable {
        /// The sentence names no speaker.
        case nobody
        /// A phrase of the text; `cue` is the tokens that attribute.
        case phrase(SpeakerPhrase, cue: Range<Int>?)
        /// Another stretch; `continues` where both are one quotation.
        case stretch(Int, continues: Bool)
    }

    let source: Source
    let rule: AttributionRuleID
    /// How sure the decision is, from 0 to 1.
    let confidence: Double

    /// The decision that `answer` makes; `nil` where the rule passes.
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

    /// The phrase that speaks, where the decision names it itself.
    var speaker: SpeakerPhrase? { if case .phrase(let phrase, _) = source { phrase } else { nil } }

    /// The tokens of the cue.
    var cue: Range<Int>? { if case .phrase(_, let cue) = source { cue } else { nil } }

    /// The stretch whose speaker this one takes.
    var sameAs: Int? { if case .stretch(let stretch, _) = source { stretch } else { nil } }

    /// Whether this stretch continues the quotation that `other` belongs to.
    func continues(_ other: Int) -> Bool {
        if case .stretch(other, continues: true) = source { true } else { false }
    }
}
