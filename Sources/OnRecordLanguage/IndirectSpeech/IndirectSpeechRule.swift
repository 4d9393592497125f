import OnRecordText

/// One construction of indirect speech.
///
/// Rules apply in the order of `IndirectSpeechRules.inOrder`; the first that finds content decides.
protocol IndirectSpeechRule: Sendable {
    /// The name shown to users: "that-clause".
    var name: String { get }
    /// The precision, from 0 to 1, counted by hand on news.
    var confidence: Double { get }
    /// The items of the content that `cue` reports; `nil` if this construction is absent. Punctuation at the edges is
    /// trimmed later.
    func content(of cue: Cue, in sentence: ReportedSentence) -> Range<Int>?
}
