import OnRecordText

/// Indirect speech found by a rule, before its speaker is resolved.
struct ReportedContent: Sendable {
    /// The tokens of the content.
    let content: Range<Int>
    let cue: Cue
    let rule: IndirectSpeechRuleID
    let confidence: Double

    /// The speaker phrase for coreference; `nil` for an unrecognised name: being a speaker does not show what it names.
    var reporter: SpeakerPhrase? {
        if case .unknownName = cue.speaker.kind { nil } else { cue.speaker }
    }
}
