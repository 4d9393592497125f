/// How sure an attribution is, in words.
struct Certainty {
    private let percent: Int

    /// From a confidence between 0 and 1.
    init(_ confidence: Double) {
        percent = confidence.isFinite ? Int((max(0, min(confidence, 1)) * 100).rounded()) : 0
    }

    /// "95%", "85%, likely", "50%, a guess".
    var words: String {
        switch percent {
        case 90...: "\(percent)%"
        case 70...: "\(percent)%, likely"
        default: "\(percent)%, a guess"
        }
    }
}
