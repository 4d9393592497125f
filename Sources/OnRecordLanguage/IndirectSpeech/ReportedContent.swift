import OnRecordText

/// Indirect speech as a rule found it, before anybody has settled who its speaker is.
struct ReportedContent: Sendable {
    /// The tokens of what was said.
    let content: Range<Int>
    let cue: Cue
    /// The rule's name, as users see it.
    let rule: String
    let confidence: Double

    /// The speaker as coreference is to join it; `nil` for capitalised words that no name was found in: that they speak
    /// does not tell what they name.
    var reporter: SpeakerPhrase? {
        if case .unknownName = cue.speaker.kind { nil } else { cue.speaker }
    }
}
