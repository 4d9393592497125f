/// How sure an attribution is, as a figure.
struct Certainty {
    private let percent: Int

    /// From a confidence between 0 and 1.
    init(_ confidence: Double) {
        percent = confidence.isFinite ? Int((max(0, min(confidence, 1)) * 100).rounded()) : 0
    }

    /// "95%".
    var words: String { "\(percent)%" }
}
