import OnRecordStore

extension StatementRow {
    /// How likely its speaker is right: "likely, 75%".
    var certainty: String {
        level == .unknown ? "no known speaker" : "\(level.rawValue), \(Certainty(confidence).words)"
    }
}
