import OnRecordText

/// One form in which an article reports what somebody said.
///
/// Rules are asked in the order of `IndirectSpeechRules.inOrder`; the first that answers decides.
protocol IndirectSpeechRule: Sendable {
    /// What users see as the reason: "that-clause".
    var name: String { get }
    /// How often what it finds is right, from 0 to 1, as counted by eye on news.
    var confidence: Double { get }
    /// The items of what `cue` reports; `nil` where this form is not there. Marks at the edges are trimmed later.
    func content(of cue: Cue, in sentence: ReportedSentence) -> Range<Int>?
}
