/// What a stretch in quotation marks, or a line of a transcript, is.
enum StretchRole: Hashable, Sendable {
    /// Somebody's words.
    case speech
    /// Somebody's words, printed once more: a pull quote of the stretch with this index.
    case repetition(of: Int)
    case notSpeech(ScareQuote.Reason)

    /// The stretch that this one repeats.
    var original: Int? { if case .repetition(let original) = self { original } else { nil } }

    /// Why the stretch is not speech; `nil` where it is.
    var reason: ScareQuote.Reason? { if case .notSpeech(let reason) = self { reason } else { nil } }
}
