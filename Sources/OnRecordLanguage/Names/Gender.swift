import OnRecordText

/// The grammatical gender that the text's pronouns for somebody agree with.
public enum Gender: String, Sendable, CaseIterable {
    /// He, him, his.
    case masculine
    /// She, her, hers.
    case feminine
    /// Nothing in the text or the name tells.
    case unknown
}
