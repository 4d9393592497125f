import OnRecordText

/// One construction of indirect speech.
///
/// Rules apply in the order of `IndirectSpeechRules.inOrder`; the first that finds content decides.
protocol IndirectSpeechRule: Sendable {
    /// Its identity, which is kept with what it finds.
    var id: IndirectSpeechRuleID { get }
    /// How often what it finds is right, from 0 to 1, as counted by eye on news.
    var confidence: Double { get }
    /// The items of the content that `cue` reports; `nil` if this construction is absent. Punctuation at the edges is
    /// trimmed later.
    func content(of cue: Cue, in sentence: ReportedSentence) -> Range<Int>?
}
