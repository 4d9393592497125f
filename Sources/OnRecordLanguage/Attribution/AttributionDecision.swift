import OnRecordText

/// What a rule says of one quoted stretch.
struct AttributionDecision: Sendable {
    /// Who speaks; `nil` where the stretch takes the speaker of `sameAs`.
    var speaker: SpeakerPhrase?
    /// The tokens of the cue.
    var cue: Range<Int>?
    /// A stretch that the same speaker says.
    var sameAs: Int?
    /// Whether this stretch goes on with the quotation that `sameAs` belongs to.
    var continues = false
    /// The rule's name, as users see it.
    var rule = ""
    /// How sure the rule is in this case, from 0 to 1; 0 for as sure as it mostly is.
    var confidence = 0.0

    /// The decision that `cue` attributes the stretch.
    static func cue(_ cue: Cue) -> AttributionDecision {
        AttributionDecision(speaker: cue.speaker, cue: cue.tokens)
    }
}
