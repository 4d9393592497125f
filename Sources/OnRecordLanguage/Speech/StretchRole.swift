/// The role of a stretch in quotation marks, or of a line of a transcript.
enum StretchRole: Hashable, Sendable {
    /// Words that someone said or wrote.
    case speech
    /// A repetition of the stretch with this index, as in a pull quote.
    case repetition(of: Int)
    case notSpeech(ScareQuote.Reason)

    /// The stretch that this one repeats.
    var original: Int? { if case .repetition(let original) = self { original } else { nil } }

    /// Why the stretch is not speech; `nil` if it is.
    var reason: ScareQuote.Reason? { if case .notSpeech(let reason) = self { reason } else { nil } }
}
